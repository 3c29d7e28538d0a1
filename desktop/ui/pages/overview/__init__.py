"""Parts of the start page: what to do, the areas, the next meeting, what is late, what runs out."""

"""The parts of the page of situation pictures: versions, editors, points, the decided text and what has changed."""

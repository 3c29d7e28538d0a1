"""What keeps the file of a store whole: copies of it, what is checked when it is opened, and who has it open."""

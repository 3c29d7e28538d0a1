"""What is looked for while somebody writes: words the dictionary lacks, and what the writing rules would have otherwise."""

"""The pages of a package: plain HTML that any browser shows, without scripts and without anything from elsewhere."""

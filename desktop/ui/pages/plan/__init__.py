"""Parts of the pane of an agreement's plan: measures with their sides, indicators, pledges, how parties stand."""

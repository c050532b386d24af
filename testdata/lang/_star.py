shown = "star"
_hidden = 1

public = 'public'
star_a = 1
star_b = 2
_private = 3

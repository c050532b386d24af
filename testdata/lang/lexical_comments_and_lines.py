# Comments, joined lines, blank lines: what the tokenizer leaves out.
x = 1  # plain
    # a comment may stand at any indentation
total = x + \
    2
print(total)  # expect: 3
listed = [  # a comment behind a bracket
    1,

    2,  # and between items
# at the left margin too
    3,
]
print(listed)  # expect: [1, 2, 3]
def f():
    a = 1

# a comment that is not indented ends no block
	
    return a
print(f())  # expect: 1
if x: y = 1; z = 2
print(y, z); print(x)  # expect: 1 2
# expect: 1
if x:
	print('one tab')  # expect: one tab
	if y:
		print('two tabs')  # expect: two tabs
print(1 if x else  # expect: 1
      2) if (
    y) else None

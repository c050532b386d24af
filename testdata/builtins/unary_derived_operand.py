# What has no unary operator is named by its own class, not by the builtin one it derives from.
class Table(dict):
    pass


for operand in Table(), Table:
    try:
        ~operand
    except TypeError as e:
        print(e)  # expect: bad operand type for unary ~: 'Table'
        # expect: bad operand type for unary ~: 'type'
try:
    -Table()
except TypeError as e:
    print(e)  # expect: bad operand type for unary -: 'Table'

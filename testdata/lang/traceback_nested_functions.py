def outer():
    def inner():
        class C:
            def m(self):
                return (lambda: [0][1])()
        return C().m()
    return inner()
print('x')  # expect: x
outer()
# raises: IndexError: list index out of range

def f():
    try:
        pass
    except ValueError:
        pass
    else:
        raise KeyError('from else')
    finally:
        print('fin')
print('x')  # expect: x
f()  # expect: fin
# raises: KeyError: 'from else'

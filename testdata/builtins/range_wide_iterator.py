it = iter([1,2,3])
print(it.__length_hint__(), iter((1,2)).__length_hint__(), type(it).__length_hint__(it))  # expect: 3 2 3
r = iter(range(10**30, 10**30+3))
print(type(r), r.__iter__() is r, r.__length_hint__(), r.__next__(), list(r), r.__length_hint__())  # expect: <class 'longrange_iterator'> True 3 1000000000000000000000000000000 [1000000000000000000000000000001, 1000000000000000000000000000002] 0
try: type(r).__next__()
except TypeError as e: print(e)  # expect: descriptor '__next__' of 'longrange_iterator' object needs an argument
try: r.__next__()
except StopIteration as e: print(repr(e))  # expect: StopIteration()
try: type(r).__iter__(3)
except TypeError as e: print(e)  # expect: descriptor '__iter__' requires a 'longrange_iterator' object but received a 'int'
try: r.__length_hint__(1)
except TypeError as e: print(e)  # expect: longrange_iterator.__length_hint__() takes no arguments (1 given)

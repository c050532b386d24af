print('x')  # expect: x
{'a': 1}['key with \'quote\'']
# raises: KeyError: "key with 'quote'"

import json

print(json.JSONEncoder.item_separator, json.JSONEncoder.key_separator, json.JSONEncoder(separators=('|', '=')).item_separator, json.JSONEncoder(indent=1).item_separator, json.__all__)  # expect: ,  :  | , ['dump', 'dumps', 'load', 'loads', 'JSONDecoder', 'JSONDecodeError', 'JSONEncoder']


class Compact(json.JSONEncoder):
    item_separator = ','
    key_separator = ':'


print(json.dumps({'a': [1, 2]}, cls=Compact), Compact().encode({'b': 1}))  # expect: {"a":[1,2]} {"b":1}

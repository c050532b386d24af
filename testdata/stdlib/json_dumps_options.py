import json
from collections import OrderedDict


def attempt(*args, **kw):
    try:
        return json.dumps(*args, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


data = {'b': [1, 2, {'x': None}], 'a': 'é\n', 'c': {}, 'd': [], 'e': (1, 2)}
print(json.dumps(data))  # expect: {"b": [1, 2, {"x": null}], "a": "\u00e9\n", "c": {}, "d": [], "e": [1, 2]}
print(json.dumps(data, sort_keys=True))  # expect: {"a": "\u00e9\n", "b": [1, 2, {"x": null}], "c": {}, "d": [], "e": [1, 2]}
print(json.dumps(data, ensure_ascii=False))  # expect: {"b": [1, 2, {"x": null}], "a": "é\n", "c": {}, "d": [], "e": [1, 2]}
print(json.dumps(data, separators=(',', ':')))  # expect: {"b":[1,2,{"x":null}],"a":"\u00e9\n","c":{},"d":[],"e":[1,2]}
print(repr(json.dumps(data, indent=2)))  # expect: '{\n  "b": [\n    1,\n    2,\n    {\n      "x": null\n    }\n  ],\n  "a": "\\u00e9\\n",\n  "c": {},\n  "d": [],\n  "e": [\n    1,\n    2\n  ]\n}'
print(repr(json.dumps(data, indent='\t', sort_keys=True)))  # expect: '{\n\t"a": "\\u00e9\\n",\n\t"b": [\n\t\t1,\n\t\t2,\n\t\t{\n\t\t\t"x": null\n\t\t}\n\t],\n\t"c": {},\n\t"d": [],\n\t"e": [\n\t\t1,\n\t\t2\n\t]\n}'
print(repr(json.dumps(data, indent=0)))  # expect: '{\n"b": [\n1,\n2,\n{\n"x": null\n}\n],\n"a": "\\u00e9\\n",\n"c": {},\n"d": [],\n"e": [\n1,\n2\n]\n}'
print(repr(json.dumps([1, [2]], indent=1, separators=(';', '='))))  # expect: '[\n 1;\n [\n  2\n ]\n]'
print(json.dumps({1: 'a', 2.5: 'b', True: 'c', None: 'd'}))  # expect: {"1": "c", "2.5": "b", "null": "d"}
print(json.dumps({(1, 2): 3, 'k': 1}, skipkeys=True))  # expect: {"k": 1}
print(json.dumps([float('inf'), float('-inf'), float('nan'), 1e100, -0.0, 10**30]))  # expect: [Infinity, -Infinity, NaN, 1e+100, -0.0, 1000000000000000000000000000000]
print(json.dumps('\x00\x1f\x7f\u2028\U0001f600"\\/'))  # expect: "\u0000\u001f\u007f\u2028\ud83d\ude00\"\\/"
print(json.dumps({'s': {1, 2}}, default=sorted))  # expect: {"s": [1, 2]}
print(repr(json.dumps([{1}, [{2}]], default=list, indent=1)))  # expect: '[\n [\n  1\n ],\n [\n  [\n   2\n  ]\n ]\n]'
print(json.dumps(OrderedDict([('z', 1), ('a', 2)])))  # expect: {"z": 1, "a": 2}
print(json.dumps(True), json.dumps(None), json.dumps('x'), json.dumps(1.5))  # expect: true null "x" 1.5
print(attempt({(1, 2): 3}))  # expect: TypeError: keys must be str, int, float, bool or None, not tuple
print(attempt({1, 2}))  # expect: TypeError: Object of type set is not JSON serializable
print(attempt(float('nan'), allow_nan=False)[:60])  # expect: ValueError: Out of range float values are not JSON compliant
print(attempt([float('inf')], allow_nan=False, indent=1))  # expect: ValueError: Out of range float values are not JSON compliant: inf
print(attempt({1: 1, 'a': 2}, sort_keys=True))  # expect: TypeError: '<' not supported between instances of 'str' and 'int'
print(attempt(1, default=lambda o: o, foo=1))  # expect: TypeError: JSONEncoder.__init__() got an unexpected keyword argument 'foo'
loop = []
loop.append(loop)
print(attempt(loop))  # expect: ValueError: Circular reference detected
loop = {}
loop['a'] = [loop]
print(attempt(loop))  # expect: ValueError: Circular reference detected
print(attempt(object, default=lambda o: o))  # expect: ValueError: Circular reference detected
print(attempt(b'x'))  # expect: TypeError: Object of type bytes is not JSON serializable

import json


class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, complex):
            return {'re': o.real, 'im': o.imag}
        return super().default(o)


class Dec(json.JSONDecoder):
    def __init__(self, **kw):
        super().__init__(object_hook=self.hook, **kw)

    def hook(self, d):
        return complex(d['re'], d['im']) if 're' in d else d


class Name(str):
    pass


class Num(int):
    def __repr__(self):
        return 'Num!'


class Items(list):
    pass


text = json.dumps({'c': [1 + 2j]}, cls=Enc)
print(text)  # expect: {"c": [{"re": 1.0, "im": 2.0}]}
print(json.loads(text, cls=Dec))  # expect: {'c': [(1+2j)]}
print(Enc(indent=1).encode([]), Enc(sort_keys=True).encode({'b': 1, 'a': 2}))  # expect: [] {"a": 2, "b": 1}
print(''.join(Enc().iterencode([1, 2j])))  # expect: [1, {"re": 0.0, "im": 2.0}]
try:
    json.dumps(object, cls=Enc)
except TypeError as e:
    print(e)  # expect: Object of type type is not JSON serializable
print(json.dumps([Name('n'), Num(5), Items([1])]))  # expect: ["n", 5, [1]]
print(json.JSONDecoder().raw_decode('[1, 2] tail'))  # expect: ([1, 2], 6)
print(json.JSONDecoder(parse_int=float).decode(' [1, 2] '))  # expect: [1.0, 2.0]
print(json.JSONDecoder(strict=False).decode('"a\nb"') == 'a\nb')  # expect: True
print(json.loads('{"a": 1, "b": {"c": 2}}', object_pairs_hook=list))  # expect: [('a', 1), ('b', [('c', 2)])]
print(json.loads('[1, 2.5, NaN, -Infinity]', parse_int=str, parse_float=lambda s: s + '!', parse_constant=lambda s: '<' + s + '>'))  # expect: ['1', '2.5!', '<NaN>', '<-Infinity>']
print(json.loads(b'{"a": "\xc3\xa9"}'), json.loads('"é"'.encode('utf-16')), json.loads(bytearray(b'[]')))  # expect: {'a': 'é'} é []


class File:
    def __init__(self, text=''):
        self.text = text

    def read(self):
        return self.text

    def write(self, s):
        self.text += s


f = File()
json.dump({'k': [1, 2]}, f, indent=None)
print(f.text, json.load(f))  # expect: {"k": [1, 2]} {'k': [1, 2]}

# json.decoder and its like are there as soon as json is
import copy
import json

try:
    json.loads('{"a": }')
except json.decoder.JSONDecodeError as exc:
    print(exc)  # expect: Expecting value: line 1 column 7 (char 6)
    print(repr(copy.copy(exc)), copy.copy(exc).pos)  # expect: JSONDecodeError('Expecting value: line 1 column 7 (char 6)') 6
from json.decoder import JSONDecodeError, scanstring
from json.encoder import encode_basestring, encode_basestring_ascii

print(JSONDecodeError is json.JSONDecodeError, scanstring('a"b\\u00e9c" d', 2), encode_basestring('é"'), encode_basestring_ascii('é"'))
# expect: True ('béc', 11) "é\"" "\u00e9\""
decoder = json.JSONDecoder()
print(decoder.parse_float, decoder.parse_int, decoder.raw_decode('[1, 2.5] x'))  # expect: <class 'float'> <class 'int'> ([1, 2.5], 8)
print(json.scanner.make_scanner(decoder)('  {"a": 1}', 2))  # expect: ({'a': 1}, 10)
try:
    scanstring('abc', 1)
except JSONDecodeError as exc:
    print(exc)  # expect: Unterminated string starting at: line 1 column 1 (char 0)

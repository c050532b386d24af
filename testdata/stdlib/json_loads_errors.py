import json


def attempt(s, **kw):
    try:
        return json.loads(s, **kw)
    except Exception as e:
        return f'{type(e).__name__}: {e}'


print(attempt(''))  # expect: JSONDecodeError: Expecting value: line 1 column 1 (char 0)
print(attempt('[1, 2'))  # expect: JSONDecodeError: Expecting ',' delimiter: line 1 column 6 (char 5)
print(attempt('[1, 2,]'))  # expect: JSONDecodeError: Expecting value: line 1 column 7 (char 6)
print(attempt('{"a": 1,}'))  # expect: JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 9 (char 8)
print(attempt('{"a" 1}'))  # expect: JSONDecodeError: Expecting ':' delimiter: line 1 column 6 (char 5)
print(attempt('{a: 1}'))  # expect: JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
print(attempt("{'a': 1}"))  # expect: JSONDecodeError: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
print(attempt('"abc'))  # expect: JSONDecodeError: Unterminated string starting at: line 1 column 1 (char 0)
print(attempt('"a\nb"'))  # expect: JSONDecodeError: Invalid control character at: line 1 column 3 (char 2)
print(attempt('"\\x"'))  # expect: JSONDecodeError: Invalid \escape: line 1 column 2 (char 1)
print(attempt('"\\u12"'))  # expect: JSONDecodeError: Invalid \uXXXX escape: line 1 column 3 (char 2)
print(attempt('01'))  # expect: JSONDecodeError: Extra data: line 1 column 2 (char 1)
print(attempt('1 2'))  # expect: JSONDecodeError: Extra data: line 1 column 3 (char 2)
print(attempt('nul'))  # expect: JSONDecodeError: Expecting value: line 1 column 1 (char 0)
print(attempt('[\n1,\n  x]'))  # expect: JSONDecodeError: Expecting value: line 3 column 3 (char 7)
print(attempt('{"é": é}'))  # expect: JSONDecodeError: Expecting value: line 1 column 7 (char 6)
print(attempt(5))  # expect: TypeError: the JSON object must be str, bytes or bytearray, not int
print(attempt(None))  # expect: TypeError: the JSON object must be str, bytes or bytearray, not NoneType
print(attempt('\ufeff{}'))  # expect: JSONDecodeError: Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)
try:
    json.loads('[1,\n2,\n}')
except json.JSONDecodeError as e:
    print(e.msg, e.pos, e.lineno, e.colno, e.doc == '[1,\n2,\n}', isinstance(e, ValueError))  # expect: Expecting value 7 3 1 True True
try:
    json.loads('[' * 100000)
except RecursionError as e:
    print('RecursionError')  # expect: RecursionError
json.loads('{"a": ]')
# raises: json.decoder.JSONDecodeError: Expecting value: line 1 column 7 (char 6)

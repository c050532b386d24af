# needs: cpython 3.12
import keyword

print(keyword.iskeyword('for'), keyword.iskeyword('match'), keyword.issoftkeyword('match'), keyword.issoftkeyword('for'), keyword.iskeyword('For'))  # expect: True False True False False
print(len(keyword.kwlist), keyword.kwlist[:5], keyword.softkwlist, keyword.__all__)  # expect: 35 ['False', 'None', 'True', 'and', 'as'] ['_', 'case', 'match', 'type'] ['iskeyword', 'issoftkeyword', 'kwlist', 'softkwlist']

from .. import value
marker = 'sub2 of ' + value

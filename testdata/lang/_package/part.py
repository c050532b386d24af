import _helper as up

answer = up.value + 1

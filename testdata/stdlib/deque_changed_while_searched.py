# A deque that changes while it is searched: an IndexError of remove(), a RuntimeError of the others.
from collections import deque


class Appending:
    def __eq__(self, other):
        line.append(0)
        return False


for search in deque.remove, deque.index, deque.count, deque.__contains__:
    line = deque([Appending(), 1])
    try:
        search(line, 1)
    except (IndexError, RuntimeError) as e:
        print(type(e).__name__, e)  # expect: IndexError deque mutated during iteration
        # expect: RuntimeError deque mutated during iteration
        # expect: RuntimeError deque mutated during iteration
        # expect: RuntimeError deque mutated during iteration

# limits: steps=100000000 memory=16MiB
# limit: memory
# Types of types grow like any object.
from typing import Dict, List
t = int
while True:
    t = Dict[str, List[t]]

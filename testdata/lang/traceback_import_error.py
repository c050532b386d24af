print('x')  # expect: x
import math, nonexistent_module_name
# raises: ModuleNotFoundError: No module named 'nonexistent_module_name'

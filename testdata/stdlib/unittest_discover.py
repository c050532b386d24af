# Folders are not searched for tests.
# needs: minipy
import unittest
try:
    unittest.TestLoader().discover('.')
except ImportError as e:
    print(e)  # expect: unittest.TestLoader.discover() is not available: folders are not searched for tests

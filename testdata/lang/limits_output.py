# limits: output=10
# limit: output
print("12345")  # expect: 12345
print("67890")

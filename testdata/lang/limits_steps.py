# limits: steps=10000
# limit: steps
print("begin")  # expect: begin
while True:
    try:
        while True:
            pass
    except BaseException:
        print("caught")
    finally:
        print("finally")

import types


async def co():
    pass


c = co()
print(c.cr_origin, isinstance(c.cr_frame, types.FrameType))  # expect: None True
c.close()
try:
    1 / 0
except ZeroDivisionError as e:
    frame = e.__traceback__.tb_frame
print(frame.f_lasti >= 0, frame.f_builtins['len'] is len, frame.f_code.co_name)  # expect: True True <module>

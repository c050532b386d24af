from contextvars import Context, ContextVar, Token, copy_context

v = ContextVar('v', default=0)
w = ContextVar('w')
token = v.set(1)
print(v.name, v.get(), isinstance(token, Token), token.var is v, token.old_value is Token.MISSING, Token.MISSING)  # expect: v 1 True True True <Token.MISSING>
context = copy_context()
print(context[v], v in context, w in context, len(context), list(context.keys()) == [v], list(context.values()), list(context.items()) == [(v, 1)], context.get(w, 'none'))  # expect: 1 True False 1 True [1] True none


def change(x):
    v.set(x)
    return v.get()


print(context.run(change, 5), v.get(), context[v], context.copy()[v])  # expect: 5 1 5 5
v.reset(token)
print(v.get())  # expect: 0
for bad in (lambda: v.reset(token), lambda: w.get(), lambda: context[w], lambda: context.run(context.run, print), lambda: w.reset(token), lambda: ContextVar(1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, str(e).split(' at ')[0].split('<')[0])
# expect: RuntimeError 
# expect: LookupError 
# expect: KeyError 
# expect: RuntimeError cannot enter context: 
# expect: RuntimeError 
# expect: TypeError context variable name must be a str
print(len(Context()), w.get('fallback'), Context().run(v.get))  # expect: 0 fallback 0

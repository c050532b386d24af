class S(str):
    def upper(self):
        return "<" + super().upper() + ">"

    def __len__(self):
        return super().__len__() + 100


s = S("abc")
print(s, s.upper(), len(s), s + "d", type(s + "d").__name__, s.replace("a", "x"), s == "abc", {"abc": 1}[s], isinstance(s, str))  # expect: abc <ABC> 103 abcd str xbc True 1 True
print("-".join([s, S("x")]), "abc".find(S("c")), "xabc".endswith(s), type(str(s)).__name__, s.split("b"), S("a b").split())  # expect: abc-x 2 True str ['a', 'c'] ['a', 'b']

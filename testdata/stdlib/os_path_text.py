import os
import os.path
from os.path import join

print(join("a", "b", "../c"), join("a", "/b", "c"), join("", "x"), join("a/", "b"))  # expect: a/b/../c /b/c x a/b
print(os.path.normpath("/a/./b/../c//d"), os.path.normpath("../../x"), os.path.normpath(""), os.path.normpath("//a"))  # expect: /a/c/d ../../x . //a
print(os.path.splitext("x.tar.gz"), os.path.splitext(".bashrc"), os.path.splitext("a.b/c"))  # expect: ('x.tar', '.gz') ('.bashrc', '') ('a.b/c', '')
print(os.path.split("/a/b"), os.path.split("/a"), os.path.split("a"), os.path.basename("/q/w"), os.path.dirname("/q/w"))  # expect: ('/a', 'b') ('/', 'a') ('', 'a') w /q
print(os.path.relpath("a/b/c", "a/d"), os.path.commonpath(["/a/b", "/a/c"]), os.path.commonprefix(["abc", "abd"]), os.path.isabs("/x"))  # expect: ../b/c /a ab True
print(os.sep, os.path is __import__("posixpath"), os.fspath("p"))  # expect: / True p

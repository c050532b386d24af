package minipy_test

import (
	"github.com/minipy/minipy/parser"
)

// languageSpecialMethods is chapter 3 of the reference, the data model: special methods and attributes, classes, descriptors, metaclasses, exceptions.
var languageSpecialMethods = []languageRow{
	{"__new__: object creation", defines("__new__"), "special_new_and_init"},
	{"__init__: initialisation", defines("__init__"), "special_new_and_init"},
	{"__repr__: repr()", defines("__repr__"), "class_super_cooperative"},
	{"__str__: str()", defines("__str__"), "meta_subclass_exception"},
	{"__bytes__: bytes()", defines("__bytes__"), "special_conversion"},
	{"__format__: format() and f-strings", defines("__format__"), "special_conversion"},
	{"__lt__: <", defines("__lt__"), "meta_hooks"},
	{"__le__: <=", defines("__le__"), "special_comparison"},
	{"__eq__: ==", defines("__eq__"), "special_hash_and_eq"},
	{"__ne__: !=", defines("__ne__"), "special_comparison"},
	{"__gt__: >", defines("__gt__"), "special_comparison"},
	{"__ge__: >=", defines("__ge__"), "special_operators_fall_back"},
	{"__hash__: hash()", defines("__hash__"), "special_hash_and_eq"},
	{"__bool__: truth", defines("__bool__"), "meta_hooks"},
	{"__getattr__: missing attributes", defines("__getattr__"), "dunder_attributes"},
	{"__getattribute__: all attributes", defines("__getattribute__"), "dunder_attributes"},
	{"__setattr__: assignment to attributes", defines("__setattr__"), "dunder_attributes"},
	{"__delattr__: deletion of attributes", defines("__delattr__"), "dunder_attributes"},
	{"__dir__: dir()", defines("__dir__"), "meta_hooks"},
	{"__get__: descriptors: reading", defines("__get__"), "class_descriptors attribute_sites_change"},
	{"__set__: descriptors: assignment", defines("__set__"), "class_descriptors"},
	{"__delete__: descriptors: deletion", defines("__delete__"), "class_descriptors"},
	{"__set_name__: descriptors: their name", defines("__set_name__"), "class_descriptors"},
	{"__slots__: attributes that are declared", defines("__slots__"), "class_slots slots_and_dict"},
	{"__init_subclass__: subclasses", defines("__init_subclass__"), "meta_init_subclass"},
	{"__mro_entries__: bases that are no classes", defines("__mro_entries__"), "meta_mro_entries"},
	{"__prepare__: the namespace of a class", defines("__prepare__"), "meta_prepare"},
	{"__instancecheck__: isinstance()", defines("__instancecheck__"), "match_classes"},
	{"__class__: what isinstance() believes", defines("__class__"), "isinstance_pretenders"},
	{"__bases__: what issubclass() takes for a class", defines("__bases__"), "isinstance_pretenders"},
	{"__subclasscheck__: issubclass()", defines("__subclasscheck__"), "meta_hooks"},
	{"__class_getitem__: C[...]", defines("__class_getitem__"), "meta_class_getitem"},
	{"__call__: calls", defines("__call__"), "meta_basic"},
	{"__len__: len()", defines("__len__"), "match_sequences"},
	{"__length_hint__: operator.length_hint()", defines("__length_hint__"), "special_container"},
	{"__getitem__: reading of items", defines("__getitem__"), "meta_class_getitem class_derived_items"},
	{"__setitem__: assignment to items", defines("__setitem__"), "class_super_cooperative"},
	{"__delitem__: deletion of items", defines("__delitem__"), "special_container"},
	{"__missing__: missing keys of dicts", defines("__missing__"), "special_missing_and_dict_subclass"},
	{"__iter__: iteration", defines("__iter__"), "special_iteration_protocols"},
	{"__next__: iterators", defines("__next__"), "async_close"},
	{"__reversed__: reversed()", defines("__reversed__"), "special_container"},
	{"__contains__: in", defines("__contains__"), "meta_hooks"},
	{"__neg__: unary -", defines("__neg__"), "special_arithmetic"},
	{"__pos__: unary +", defines("__pos__"), "special_arithmetic"},
	{"__abs__: abs()", defines("__abs__"), "special_arithmetic"},
	{"__invert__: unary ~", defines("__invert__"), "special_arithmetic"},
	{"__complex__: complex()", defines("__complex__"), "special_conversion"},
	{"__int__: int()", defines("__int__"), "special_conversion"},
	{"__float__: float()", defines("__float__"), "special_conversion"},
	{"__index__: integers without loss", defines("__index__"), "slice_index_protocol"},
	{"__round__: round()", defines("__round__"), "special_arithmetic"},
	{"__trunc__: math.trunc()", defines("__trunc__"), "special_arithmetic"},
	{"__floor__: math.floor()", defines("__floor__"), "special_arithmetic"},
	{"__ceil__: math.ceil()", defines("__ceil__"), "special_arithmetic"},
	{"__divmod__: divmod()", defines("__divmod__"), "special_arithmetic"},
	{"__rdivmod__: divmod(), reflected", defines("__rdivmod__"), "special_arithmetic"},
	{"__enter__: with", defines("__enter__"), "with_basic"},
	{"__exit__: with, at the end", defines("__exit__"), "with_exit_raises"},
	{"__match_args__: match", defines("__match_args__"), "match_patterns"},
	{"__await__: await", defines("__await__"), "async_await_errors"},
	{"__aiter__: async for", defines("__aiter__"), "async_await_errors"},
	{"__anext__: async for, items", defines("__anext__"), "async_await_errors"},
	{"__aenter__: async with", defines("__aenter__"), "async_with"},
	{"__aexit__: async with, at the end", defines("__aexit__"), "async_with"},
	{"__add__: +", defines("__add__"), "special_reflected_priority"},
	{"__radd__: +, reflected", defines("__radd__"), "special_reflected_priority"},
	{"__iadd__: +=", defines("__iadd__"), "special_binary_operators_all"},
	{"__sub__: -", defines("__sub__"), "special_binary_operators_all"},
	{"__rsub__: -, reflected", defines("__rsub__"), "special_reflected_priority"},
	{"__isub__: -=", defines("__isub__"), "special_binary_operators_all"},
	{"__mul__: *", defines("__mul__"), "special_binary_operators_all"},
	{"__rmul__: *, reflected", defines("__rmul__"), "special_reflected_priority"},
	{"__imul__: *=", defines("__imul__"), "special_binary_operators_all"},
	{"__matmul__: @", defines("__matmul__"), "special_binary_operators_all"},
	{"__rmatmul__: @, reflected", defines("__rmatmul__"), "special_binary_operators_all"},
	{"__imatmul__: @=", defines("__imatmul__"), "special_binary_operators_all"},
	{"__truediv__: /", defines("__truediv__"), "special_binary_operators_all"},
	{"__rtruediv__: /, reflected", defines("__rtruediv__"), "special_binary_operators_all"},
	{"__itruediv__: /=", defines("__itruediv__"), "special_binary_operators_all"},
	{"__floordiv__: //", defines("__floordiv__"), "special_binary_operators_all"},
	{"__rfloordiv__: //, reflected", defines("__rfloordiv__"), "special_binary_operators_all"},
	{"__ifloordiv__: //=", defines("__ifloordiv__"), "special_binary_operators_all"},
	{"__mod__: %", defines("__mod__"), "special_binary_operators_all"},
	{"__rmod__: %, reflected", defines("__rmod__"), "special_reflected_priority"},
	{"__imod__: %=", defines("__imod__"), "special_binary_operators_all"},
	{"__pow__: **", defines("__pow__"), "special_arithmetic"},
	{"__rpow__: **, reflected", defines("__rpow__"), "special_binary_operators_all"},
	{"__ipow__: **=", defines("__ipow__"), "special_binary_operators_all"},
	{"__lshift__: <<", defines("__lshift__"), "special_binary_operators_all"},
	{"__rlshift__: <<, reflected", defines("__rlshift__"), "special_binary_operators_all"},
	{"__ilshift__: <<=", defines("__ilshift__"), "special_binary_operators_all"},
	{"__rshift__: >>", defines("__rshift__"), "special_binary_operators_all"},
	{"__rrshift__: >>, reflected", defines("__rrshift__"), "special_binary_operators_all"},
	{"__irshift__: >>=", defines("__irshift__"), "special_binary_operators_all"},
	{"__and__: &", defines("__and__"), "special_binary_operators_all"},
	{"__rand__: &, reflected", defines("__rand__"), "special_binary_operators_all"},
	{"__iand__: &=", defines("__iand__"), "special_binary_operators_all"},
	{"__xor__: ^", defines("__xor__"), "special_binary_operators_all"},
	{"__rxor__: ^, reflected", defines("__rxor__"), "special_binary_operators_all"},
	{"__ixor__: ^=", defines("__ixor__"), "special_binary_operators_all"},
	{"__or__: |", defines("__or__"), "meta_hooks"},
	{"__ror__: |, reflected", defines("__ror__"), "special_binary_operators_all"},
	{"__ior__: |=", defines("__ior__"), "special_binary_operators_all"},
	{"__pow__ with three arguments", a(func(n *parser.Call) bool {
		f, ok := n.Func.(*parser.Name)
		return ok && f.ID == "pow" && len(n.Args) == 3
	}), "special_arithmetic"},
	{"__getitem__ without __iter__ makes iterable", defines("__getitem__"), "special_container"},
	{"iter() with a sentinel", a(func(n *parser.Call) bool {
		f, ok := n.Func.(*parser.Name)
		return ok && f.ID == "iter" && len(n.Args) == 2
	}), "special_iteration_protocols"},
	{"__iter__ = None, __contains__ = None, __hash__ = None: not supported", a(func(n *parser.Assign) bool {
		t, ok := n.Targets[0].(*parser.Name)
		return ok && noneLiteral(n.Value) && (t.ID == "__iter__" || t.ID == "__contains__")
	}), "special_container"},
	{"__hash__ = None, and __eq__ without __hash__", expects("unhashable"), "special_hash_and_eq"},
	{"NotImplemented: the other operand is asked", a(func(n *parser.Return) bool { v, ok := n.Value.(*parser.Name); return ok && v.ID == "NotImplemented" }), "assign_inplace_methods"},
	{"reflected method of a subclass goes first", defines("__radd__"), "special_reflected_priority"},
	{"special methods are looked up on the class, not the instance", a(func(n *parser.Assign) bool {
		t, ok := n.Targets[0].(*parser.Attribute)
		return ok && (t.Attr == "__len__" || t.Attr == "__call__" || t.Attr == "__str__" || t.Attr == "__add__")
	}), "special_callable_and_context"},
	{"special methods bypass __getattribute__", defines("__getattribute__", "__len__"), "class_super_cooperative"},
	{"__del__ is never called", defines("__del__"), "special_del_is_ignored"},
	{"__class__ of an instance assigned", a(func(n *parser.Assign) bool {
		t, ok := n.Targets[0].(*parser.Attribute)
		return ok && t.Attr == "__class__"
	}), "special_class_assignment"},
	{"__dict__ of an instance and of a class", attribute("__dict__"), "class_methods_static"},
	{"__weakref__ and __dict__ in __slots__", constant(parser.ConstStr, "__dict__"), "class_slots"},
	{"__bases__, __mro__, __subclasses__", both(attribute("__bases__"), attribute("__mro__"), attribute("__subclasses__")), "meta_mro_entries"},
	{"all binary operators on instances of classes", both(calls("setattr"), written(`__r`)), "special_binary_operators"},
	{"comparison: which operand is asked first", defines("__lt__"), "special_comparison_order"},
	{"containers: what their special methods may not return", defines("__len__"), "special_container_errors"},
	{"conversions: what their special methods may return", defines("__int__"), "special_conversion_results"},
	{"NotImplemented, of every operator", a(func(n *parser.Name) bool { return n.ID == "NotImplemented" }), "special_notimplemented"},
	{"property: subclasses, documentation, names", calls("property"), "special_property"},
	{"descriptors of builtin types", attribute("__get__"), "special_builtin_descriptors"},
	{"slots beside a __dict__", defines("__slots__"), "slots_and_dict"},
	{"slots, with inheritance, values and weak references", defines("__slots__"), "class_slots_more"},
	{"subclasses of builtin types, their operators and methods", a(func(n *parser.ClassDef) bool { return subclassOf(n, "int", "str", "list", "dict", "tuple") }), "meta_subclass_builtins_more"},
	{"protocols of awaiting and asynchronous iteration, when they are not kept", is[parser.Await](), "async_protocols"},
	{"a thousand classes deep, ten thousand generators", is[parser.YieldFrom](), "deep_classes_and_generators"},
	{"iter() asks for __iter__ or a sequence", calls("iter"), "iter_needs_a_sequence"},
	{"docstrings of modules, classes, functions", attribute("__doc__"), "docstrings"},
	{"__name__, __qualname__, __module__, __doc__", both(attribute("__name__"), attribute("__qualname__"), attribute("__module__"), attribute("__doc__")), "class_basic"},
	{"__wrapped__, __defaults__, __kwdefaults__, __code__, __globals__, __closure__ of a function", both(attribute("__defaults__"), attribute("__kwdefaults__"), attribute("__code__"), attribute("__globals__"), attribute("__closure__")), "func_attributes"},
	{"attributes of functions", a(func(n *parser.Assign) bool {
		t, ok := n.Targets[0].(*parser.Attribute)
		return ok && kind[parser.Name](t.Value)
	}), "func_attributes"},
	{"attributes of bound methods: __self__, __func__", both(attribute("__self__"), attribute("__func__")), "func_methods_bound"},
	{"attributes of generators: gi_frame, gi_running, gi_code, gi_yieldfrom", both(attribute("gi_frame"), attribute("gi_running"), attribute("gi_yieldfrom")), "gen_attributes"},
	{"attributes of coroutines: cr_await, cr_running", attribute("cr_await"), "async_coroutine_attributes"},
	{"classmethod", decorated("classmethod"), "classes_basic"},
	{"staticmethod", decorated("staticmethod"), "decorators"},
	{"property with getter, setter, deleter", both(decorated("property"), a(func(n *parser.FunctionDef) bool {
		return len(n.Decorators) > 0 && attributeNamed(n.Decorators[0], "deleter")
	})), "class_property"},
	{"data descriptors before instance attributes before others", defines("__get__", "__set__"), "class_descriptors"},
	{"super() without arguments", a(func(n *parser.Call) bool {
		f, ok := n.Func.(*parser.Name)
		return ok && f.ID == "super" && len(n.Args) == 0
	}), "class_super_cooperative"},
	{"super(C, self)", a(func(n *parser.Call) bool {
		f, ok := n.Func.(*parser.Name)
		return ok && f.ID == "super" && len(n.Args) == 2
	}), "class_super_forms"},
	{"super in a classmethod", a(func(n *parser.FunctionDef) bool {
		for _, c := range within[parser.Call](n.Body) {
			if f, ok := c.Func.(*parser.Name); ok && f.ID == "super" && len(n.Decorators) > 0 {
				return true
			}
		}
		return false
	}), "class_super_forms"},
	{"__class__ in a method", a(func(n *parser.FunctionDef) bool {
		for _, c := range within[parser.Name](n.Body) {
			if c.ID == "__class__" {
				return true
			}
		}
		return false
	}), "class_super_forms"},
	{"method resolution order (C3)", attribute("__mro__"), "class_mro_c3"},
	{"type(name, bases, namespace)", a(func(n *parser.Call) bool {
		f, ok := n.Func.(*parser.Name)
		return ok && f.ID == "type" && len(n.Args) == 3
	}), "meta_type_function"},
	{"metaclass with __new__, __init__, __call__", both(defines("__new__"), defines("__call__"), a(func(n *parser.ClassDef) bool {
		return len(n.Bases) == 1 && kind[parser.Name](n.Bases[0]) && n.Bases[0].(*parser.Name).ID == "type"
	})), "meta_basic"},
	{"metaclass that is a function", a(func(n *parser.ClassDef) bool { return len(n.Keywords) > 0 && n.Keywords[0].Name == "metaclass" }), "meta_basic"},
	{"metaclass conflict", expects("metaclass conflict"), "meta_conflicts"},
	{"types.resolve_bases, new_class, prepare_class", attribute("new_class"), "meta_mro_entries"},
	{"subclass of int, str, list, dict, tuple", a(func(n *parser.ClassDef) bool { return subclassOf(n, "int", "str", "list", "dict", "tuple") }), "meta_subclass_builtins"},
	{"subclass of Exception", a(func(n *parser.ClassDef) bool { return subclassOf(n, "Exception", "ValueError") }), "meta_subclass_exception"},
	{"subclass of bool, NoneType, function: refused", expects("is not an acceptable base type"), "class_mro_c3"},
	{"abstract methods", expects("abstract"), "class_abstract"},
	{"__prepare__ with a mapping of its own", defines("__prepare__"), "meta_prepare"},
	{"class attributes set from outside are seen by instances", a(func(n *parser.Assign) bool { return kind[parser.Attribute](n.Targets[0]) }), "special_class_assignment"},
	{"exceptions: args, str, repr", attribute("args"), "exceptions_flow"},
	{"exceptions: __cause__, __context__, __suppress_context__", both(attribute("__cause__"), attribute("__context__"), attribute("__suppress_context__")), "exceptions_flow"},
	{"exceptions: __traceback__, with_traceback", attribute("__traceback__"), "exec_function_code"},
	{"exceptions: tb_next, tb_lineno, tb_frame", both(attribute("tb_next"), attribute("tb_lineno")), "traceback_chain"},
	{"exceptions: add_note, __notes__", attribute("add_note"), "exceptions_groups"},
	{"exceptions: the hierarchy of builtin classes", both(written(`ArithmeticError`), written(`LookupError`), written(`OSError`)), "exceptions_hierarchy"},
	{"exceptions: attributes of ImportError, NameError, AttributeError, StopIteration, SyntaxError, OSError, UnicodeError", both(attribute("name"), attribute("obj")), "exception_attributes"},
	{"exception groups: exceptions, message, split, subgroup, derive", both(attribute("split"), attribute("subgroup"), defines("derive")), "exceptions_groups_methods"},
}

// decorated is the evidence of a function with the decorator.
func decorated(name string) evidence {
	return a(func(n *parser.FunctionDef) bool {
		for _, d := range n.Decorators {
			if d, ok := d.(*parser.Name); ok && d.ID == name {
				return true
			}
		}
		return false
	})
}

func attributeNamed(e parser.Expr, name string) bool {
	n, ok := e.(*parser.Attribute)
	return ok && n.Attr == name
}

// subclassOf reports whether a class has one of the bases.
func subclassOf(class *parser.ClassDef, names ...string) bool {
	for _, b := range class.Bases {
		for _, name := range names {
			if b, ok := b.(*parser.Name); ok && b.ID == name {
				return true
			}
		}
	}
	return false
}

package minipy_test

import (
	"strings"

	"github.com/minipy/minipy/parser"
)

// languageExpressions is chapter 6 of the reference, expressions, with chapter 4: names and scopes.
var languageExpressions = []languageRow{
	{"names: local, global, builtin", both(is[parser.Global](), is[parser.Name]()), "func_nonlocal_global globals_names"},
	{"names: a global that hides a builtin, until deleted", a(func(n *parser.Assign) bool { t, ok := n.Targets[0].(*parser.Name); return ok && t.ID == "len" }), "names_and_scopes"},
	{"names: those of a class are not seen in its functions", expects("is not defined"), "comp_class_scope"},
	{"names: a class body reads outer names, then its own", a(func(n *parser.ClassDef) bool {
		for _, s := range n.Body {
			if as, ok := s.(*parser.Assign); ok {
				t, one := as.Targets[0].(*parser.Name)
				v, two := as.Value.(*parser.Name)
				if one && two && t.ID == v.ID {
					return true
				}
			}
		}
		return false
	}), "class_property"},
	{"names: closures share variables, not values", written(`(?s)nonlocal`), "closures_cells func_closures"},
	{"names: import before global", is[parser.Global](), "names_global_after_import"},
	{"names: deleted locals and cells", is[parser.Delete](), "del_locals_and_cells"},
	{"names: private names are mangled", a(func(n *parser.ClassDef) bool { return privateAttribute(n) }), "special_name_mangling"},
	{"names: the exception of an except clause is unbound after it", expectsMatch(`NameError|UnboundLocalError|not defined|not associated`), "try_exception_variable"},
	{"constants: None, True, False, ..., NotImplemented", a(func(n *parser.Constant) bool { return n.Kind == parser.ConstEllipsis }), "class_abstract"},
	{"parenthesised form: ()", a(func(n *parser.Tuple) bool { return len(n.Elts) == 0 }), "annotations_future"},
	{"tuple of one", a(func(n *parser.Tuple) bool { return len(n.Elts) == 1 }), "expr_displays"},
	{"tuple with unpacking", a(func(n *parser.Tuple) bool { return direct[parser.Starred](n.Elts) && len(n.Elts) > 1 }), "expr_displays"},
	{"list display", a(func(n *parser.List) bool { return len(n.Elts) > 0 }), "expr_displays"},
	{"list display with unpacking", a(func(n *parser.List) bool { return direct[parser.Starred](n.Elts) }), "expr_displays"},
	{"set display", is[parser.Set](), "expr_displays"},
	{"set display with unpacking", a(func(n *parser.Set) bool { return direct[parser.Starred](n.Elts) }), "expr_displays"},
	{"dict display", a(func(n *parser.Dict) bool { return len(n.Keys) > 0 && n.Keys[0] != nil }), "expr_displays"},
	{"dict display with unpacking", a(func(n *parser.Dict) bool { return anyNil(n.Keys) }), "expr_displays"},
	{"dict display: key before value, the last of equal keys wins", is[parser.Dict](), "expr_evaluation_order"},
	{"list comprehension", is[parser.ListComp](), "comprehensions comp_many_variables async_comprehension"},
	{"set comprehension", is[parser.SetComp](), "async_comprehension"},
	{"dict comprehension", is[parser.DictComp](), "dict_order_and_views"},
	{"comprehension with if", a(func(n *parser.Comprehension) bool { return len(n.Ifs) == 1 }), "comp_basic"},
	{"comprehension with several ifs", a(func(n *parser.Comprehension) bool { return len(n.Ifs) > 1 }), "comp_basic"},
	{"comprehension with several for", a(func(n *parser.ListComp) bool { return len(n.Generators) > 1 }), "comp_basic"},
	{"comprehension in a comprehension", a(func(n *parser.ListComp) bool { return kind[parser.ListComp](n.Elt) }), "comp_class_scope"},
	{"comprehension with an unpacking target", a(func(n *parser.Comprehension) bool { return kind[parser.Tuple](n.Target) }), "comp_errors_inside"},
	{"comprehension with a starred target", a(func(n *parser.Comprehension) bool { return len(within[parser.Starred](n.Target)) > 0 }), "comp_basic"},
	{"comprehension with a target that is no name", a(func(n *parser.Comprehension) bool {
		return kind[parser.Attribute](n.Target) || kind[parser.Subscript](n.Target)
	}), "expr_forms_rare"},
	{"comprehension: its variables are its own", is[parser.ListComp](), "comp_scopes"},
	{"comprehension: assignment expression binds outside", a(func(n *parser.ListComp) bool { return len(within[parser.NamedExpr](n)) > 0 }), "comp_scopes"},
	{"comprehension in a class: the first iterable sees the class", a(func(n *parser.ClassDef) bool { return len(within[parser.ListComp](n.Body)) > 0 }), "comp_class_scope"},
	{"comprehension: async for", a(func(n *parser.Comprehension) bool { return n.Async }), "async_comprehension"},
	{"comprehension: await in it", a(func(n *parser.ListComp) bool { return len(within[parser.Await](n)) > 0 }), "async_comprehension"},
	{"generator expression", is[parser.GeneratorExp](), "gen_expression_messages"},
	{"generator expression as the only argument", a(func(n *parser.Call) bool { return len(n.Args) == 1 && kind[parser.GeneratorExp](n.Args[0]) }), "gen_expression_messages"},
	{"generator expression: first iterable at once, the rest late", is[parser.GeneratorExp](), "comp_generator_lazy"},
	{"asynchronous generator expression", a(func(n *parser.GeneratorExp) bool { return n.Generators[0].Async }), "async_comprehension"},
	{"generators: the context of their exceptions", attribute("__context__"), "gen_exception_context"},
	{"generators: state between values", is[parser.Yield](), "generators gen_pipeline_and_state"},
	{"yield expression", a(func(n *parser.Assign) bool { return kind[parser.Yield](n.Value) }), "gen_yield_from"},
	{"yield without a value", a(func(n *parser.Yield) bool { return n.Value == nil }), "gen_yield_from"},
	{"yield of a tuple with a star", a(func(n *parser.Yield) bool {
		return kind[parser.Tuple](n.Value) && len(within[parser.Starred](n.Value)) > 0
	}), "expr_forms_rare"},
	{"yield from", is[parser.YieldFrom](), "gen_yield_from"},
	{"yield from: its value is the return of the generator", a(func(n *parser.Assign) bool { return kind[parser.YieldFrom](n.Value) }), "gen_yield_from"},
	{"generator.send", attribute("send"), "gen_already_executing"},
	{"generator.throw", attribute("throw"), "gen_throw"},
	{"generator.close", attribute("close"), "gen_close"},
	{"asynchronous generator: asend, athrow, aclose", both(attribute("asend"), attribute("athrow"), attribute("aclose")), "async_generator"},
	{"await", is[parser.Await](), "async_await_errors"},
	{"attribute reference", is[parser.Attribute](), "special_attribute_access"},
	{"attribute reference of a literal", a(func(n *parser.Attribute) bool { return kind[parser.Constant](n.Value) }), "func_names_of_errors"},
	{"subscription", a(func(n *parser.Subscript) bool { return kind[parser.Constant](n.Slice) }), "arithmetic_types"},
	{"subscription with a tuple", a(func(n *parser.Subscript) bool { return kind[parser.Tuple](n.Slice) }), "assign_augmented_evaluation_order"},
	{"subscription with a star", a(func(n *parser.Subscript) bool { return len(within[parser.Starred](n.Slice)) > 0 }), "slice_forms"},
	{"slicing", a(func(n *parser.Slice) bool { return n.Lower != nil && n.Upper != nil && n.Step == nil }), "slice_index_protocol"},
	{"slicing with a step", a(func(n *parser.Slice) bool { return n.Step != nil }), "slices"},
	{"slicing with parts left out", a(func(n *parser.Slice) bool { return n.Lower == nil && n.Upper == nil }), "slice_forms"},
	{"slicing with several slices", a(func(n *parser.Subscript) bool {
		t, ok := n.Slice.(*parser.Tuple)
		return ok && direct[parser.Slice](t.Elts)
	}), "slice_forms"},
	{"call with positional arguments", a(func(n *parser.Call) bool { return len(n.Args) > 1 }), "calls_arguments"},
	{"call with keyword arguments", a(func(n *parser.Call) bool { return len(n.Keywords) > 1 && n.Keywords[0].Name != "" }), "calls_arguments"},
	{"call with *iterable", a(func(n *parser.Call) bool { return direct[parser.Starred](n.Args) }), "calls_arguments_above_frame"},
	{"call with several *iterables", a(func(n *parser.Call) bool { return len(within[parser.Starred](n.Args)) > 1 }), "calls_arguments"},
	{"call with *iterable behind a keyword", a(func(n *parser.Call) bool {
		return len(n.Args) > 0 && len(n.Keywords) > 0 && kind[parser.Starred](n.Args[len(n.Args)-1]) && n.Args[len(n.Args)-1].GetSpan().Start > n.Keywords[0].Start
	}), "func_attributes"},
	{"call with **mapping", a(func(n *parser.Call) bool { return len(n.Keywords) > 0 && n.Keywords[0].Name == "" }), "calls_arguments call_keywords_handed_on"},
	{"call with several **mappings", a(func(n *parser.Call) bool {
		return len(n.Keywords) > 1 && n.Keywords[0].Name == "" && n.Keywords[1].Name == ""
	}), "calls_arguments"},
	{"call: arguments are evaluated from left to right", a(func(n *parser.Call) bool { return len(n.Args) > 1 }), "expr_evaluation_order"},
	{"call with a trailing comma", written(`\w\(.*\w,\)`), "calls_arguments"},
	{"call of a call", a(func(n *parser.Call) bool { return kind[parser.Call](n.Func) }), "calls_arguments_above_frame"},
	{"call of a class, of a method, of an instance", defines("__call__"), "calls_arguments_above_frame"},
	{"power **", binary(parser.Pow), "arithmetic_ints"},
	{"power binds tighter than a sign before it", a(func(n *parser.UnaryOp) bool { b, ok := n.Operand.(*parser.BinOp); return ok && b.Op == parser.Pow }), "expr_evaluation_order"},
	{"power with a negative exponent, from the right", a(func(n *parser.BinOp) bool {
		b, ok := n.Right.(*parser.BinOp)
		return n.Op == parser.Pow && ok && b.Op == parser.Pow
	}), "expr_precedence"},
	{"unary -", unary(parser.USub), "classes_special_methods"},
	{"unary +", unary(parser.UAdd), "special_arithmetic"},
	{"unary ~", unary(parser.Invert), "lexical_operators"},
	{"binary *", binary(parser.Mult), "arithmetic_ints"},
	{"binary @", binary(parser.MatMult), "arithmetic_types"},
	{"binary /", binary(parser.Div), "special_binary_operators_all"},
	{"binary //", binary(parser.FloorDiv), "arithmetic_ints"},
	{"binary %", binary(parser.Mod), "arithmetic_ints"},
	{"binary +", binary(parser.Add), "arithmetic_ints"},
	{"binary -", binary(parser.Sub), "arithmetic_ints"},
	{"shift <<", binary(parser.LShift), "special_operators_fall_back"},
	{"shift >>", binary(parser.RShift), "arithmetic_ints"},
	{"bitwise &", binary(parser.BitAnd), "arithmetic_ints"},
	{"bitwise ^", binary(parser.BitXor), "arithmetic_ints"},
	{"bitwise |", binary(parser.BitOr), "meta_class_getitem"},
	{"comparison <", compared(parser.Lt), "compare_chained"},
	{"comparison >", compared(parser.Gt), "compare_errors"},
	{"comparison ==", compared(parser.Eq), "compare_is_and_in equal_texts_and_bytes"},
	{"comparison !=", compared(parser.NotEq), "compare_errors"},
	{"comparison <=", compared(parser.LtE), "compare_errors"},
	{"comparison >=", compared(parser.GtE), "compare_errors"},
	{"comparison is", compared(parser.Is), "compare_is_and_in"},
	{"comparison is not", compared(parser.IsNot), "compare_is_and_in"},
	{"membership in", compared(parser.In), "gen_in_class_and_closure"},
	{"membership not in", compared(parser.NotIn), "compare_is_and_in"},
	{"comparison chain: operands once, stops early", a(func(n *parser.Compare) bool { return len(n.Ops) > 2 }), "compare_chained"},
	{"comparison chain of different operators", a(func(n *parser.Compare) bool { return len(n.Ops) > 1 && n.Ops[0] != n.Ops[1] }), "compare_chained"},
	{"comparison chain in a condition", a(func(n *parser.If) bool { c, ok := n.Test.(*parser.Compare); return ok && len(c.Ops) > 1 }), "compare_chained"},
	{"not", unary(parser.Not), "assert_forms"},
	{"and", a(func(n *parser.BoolOp) bool { return n.Op == parser.And }), "gen_finally_and_return"},
	{"or", a(func(n *parser.BoolOp) bool { return n.Op == parser.Or }), "boolean_chains"},
	{"and, or: the value is that of an operand, the rest is not evaluated", is[parser.BoolOp](), "boolean_chains boolean_operators"},
	{"... and None as values", expects("Ellipsis"), "expr_ellipsis_and_singletons"},
	{"and and or mixed", a(func(n *parser.BoolOp) bool { return n.Op == parser.Or && direct[parser.BoolOp](n.Values) }), "boolean_operators"},
	{"assignment expression in a condition", a(func(n *parser.While) bool { return len(within[parser.NamedExpr](n.Test)) > 0 }), "assign_walrus"},
	{"assignment expression as an argument, an item, an index", a(func(n *parser.Call) bool { return direct[parser.NamedExpr](n.Args) }), "expr_forms_rare"},
	{"conditional expression", is[parser.IfExp](), "conditional_expression"},
	{"conditional expressions nested", a(func(n *parser.IfExp) bool { return kind[parser.IfExp](n.Else) }), "conditional_expression"},
	{"lambda", is[parser.Lambda](), "lambda_forms"},
	{"lambda with parameters of all kinds", a(func(n *parser.Lambda) bool { return n.Params.VarArg != nil && n.Params.KwArg != nil }), "lambda_forms"},
	{"lambda with defaults", a(func(n *parser.Lambda) bool { return n.Params.Defaults != nil }), "lambda_forms"},
	{"lambda in a lambda", a(func(n *parser.Lambda) bool { return kind[parser.Lambda](n.Body) }), "lambda_forms"},
	{"lambda with yield", a(func(n *parser.Lambda) bool { return len(within[parser.Yield](n.Body)) > 0 }), "lambda_forms"},
	{"expression list with a trailing comma", a(func(n *parser.Assign) bool {
		t, ok := n.Value.(*parser.Tuple)
		return ok && len(t.Elts) == 1 && !t.Parenthesized
	}), "expr_forms_rare"},
	{"starred expression list", a(func(n *parser.Assign) bool {
		t, ok := n.Value.(*parser.Tuple)
		return ok && !t.Parenthesized && direct[parser.Starred](t.Elts)
	}), "expr_displays"},
	{"evaluation order of binary operators, calls, subscripts", is[parser.BinOp](), "expr_evaluation_order"},
	{"precedence of all operators", is[parser.BinOp](), "expr_precedence"},
	{"the truth of any object", defines("__bool__"), "func_recursion_limit"},

	{"f-string", is[parser.JoinedStr](), "fstring_basic"},
	{"f-string: conversions !r !s !a", both(conversion('r'), conversion('s'), conversion('a')), "fstring_basic"},
	{"f-string: format specification", a(func(n *parser.FormattedValue) bool { return n.FormatSpec != nil }), "fstring_equals_forms"},
	{"f-string: nested replacement field", a(func(n *parser.FormattedValue) bool {
		return n.FormatSpec != nil && len(within[parser.FormattedValue](n.FormatSpec)) > 0
	}), "fstring_nested_quotes"},
	{"f-string: conversion and specification", a(func(n *parser.FormattedValue) bool { return n.FormatSpec != nil && n.Conversion != 0 }), "fstring_special_methods"},
	{"f-string: = form", written(`\{\w+ ?= ?[!:}]`), "fstrings"},
	{"f-string: = form with conversion and specification", both(written(`=!\w`), written(`=:`)), "fstring_basic"},
	{"f-string: doubled braces", written(`f".*\{\{.*\}\}`), "fstrings"},
	{"f-string: the same quotes inside (PEP 701)", written(`f'[^'"]*\{[^}"]*'[^}"]*'[^}"]*\}`), "fstring_nested_quotes"},
	{"f-string in an f-string", a(func(n *parser.FormattedValue) bool { return kind[parser.JoinedStr](n.Value) }), "fstring_basic"},
	{"f-string: backslash in an expression (PEP 701)", written(`f['"].*\{[^}]*\\n[^}]*\}`), "fstring_nested_quotes"},
	{"f-string: comment and lines in an expression (PEP 701)", written(`(?s)f'''?[^']*\{[^}]*#[^\n]*\n`), "syntax_errors_fstrings"},
	{"f-string: lambda, dict, assignment expression, conditional in parentheses", a(func(n *parser.FormattedValue) bool {
		return kind[parser.NamedExpr](n.Value) || kind[parser.Lambda](n.Value)
	}), "fstring_nested_quotes"},
	{"f-string: yield and await inside", a(func(n *parser.FormattedValue) bool { return kind[parser.Yield](n.Value) || kind[parser.Await](n.Value) }), "fstring_rare"},
	{"f-string: triple-quoted", written(`f("""|''')`), "fstring_basic"},
	{"f-string: comparison with != and nested braces", written(`f['"].*\{.*!=.*\}`), "fstring_rare"},
	{"f-string: order and scope of its expressions", is[parser.JoinedStr](), "fstring_order_and_scope"},

	{"exec of source, of code", calls("exec"), "exec_and_eval"},
	{"exec with globals and locals", a(func(n *parser.Call) bool {
		f, ok := n.Func.(*parser.Name)
		return ok && f.ID == "exec" && len(n.Args) == 3
	}), "exec_and_eval"},
	{"exec: __builtins__ is put into globals", written(`__builtins__`), "exec_builtins"},
	{"exec with restricted __builtins__", written(`exec\(.*__builtins__`), "exec_builtins"},
	{"eval", calls("eval"), "eval_exec"},
	{"compile: exec, eval, single", both(calls("compile"), written(`'single'|"single"`)), "exec_and_eval"},
	{"globals: the order of names", calls("globals"), "globals_order"},
	{"globals, locals, vars, dir", both(calls("globals"), calls("locals"), calls("vars"), calls("dir")), "exec_globals_locals_vars_dir"},
	{"locals in a class body and in a function", a(func(n *parser.ClassDef) bool { return len(within[parser.Call](n.Body)) > 0 }), "exec_globals_locals_vars_dir"},
	{"the numeric tower: floats", constant(parser.ConstFloat, ""), "numbers_floats"},
	{"strings built in loops", a(func(n *parser.AugAssign) bool { return n.Op == parser.Add }), "string_building"},
	{"recursion up to the limit", calls("depth"), "func_deep_recursion_works"},
	{"a scope with 2,000 names, exec'd", written(`2000|2_000`), "arithmetic_ints"},
}

func binary(op parser.Operator) evidence {
	return a(func(n *parser.BinOp) bool { return n.Op == op })
}

func unary(op parser.UnaryOperator) evidence {
	return a(func(n *parser.UnaryOp) bool { return n.Op == op })
}

func compared(op parser.CompareOperator) evidence {
	return a(func(n *parser.Compare) bool { return n.Ops[0] == op })
}

func conversion(c rune) evidence {
	return a(func(n *parser.FormattedValue) bool { return n.Conversion == c })
}

// privateAttribute reports whether a class refers to an attribute whose name is mangled.
func privateAttribute(class *parser.ClassDef) bool {
	for _, n := range within[parser.Attribute](class) {
		if strings.HasPrefix(n.Attr, "__") && !strings.HasSuffix(n.Attr, "__") {
			return true
		}
	}
	return false
}

func anyNil(list []parser.Expr) bool {
	for _, e := range list {
		if e == nil {
			return true
		}
	}
	return false
}

package minipy_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// languageTracebacks is how an uncaught exception is shown: the frames, the source lines, the carets under what failed, the chain. TestTracebacks compares the
// texts; a row says which of them show what.
var languageTracebacks = []languageRow{
	{"traceback: of a call in a call", traceback(`line \d+, in`), "traceback_nested_calls traceback_nested_functions traceback_mutual_recursion"},
	{"traceback: of a statement at module level, in a function", traceback(`in <module>`), "traceback_return_statement traceback_statement_kinds traceback_global_statement traceback_tabs_and_semicolons"},
	{"traceback: a suggestion for a name that is not there", expects("Did you mean"), "suggested_names"},
	{"traceback: in a lambda", traceback(`in <lambda>`), "traceback_in_lambda traceback_lambda_body"},
	{"traceback: in a comprehension", traceback(`for \w+ in`), "traceback_in_comprehension traceback_comprehension_next traceback_comprehension_source"},
	{"traceback: in a generator expression", traceback(`<genexpr>`), "traceback_in_genexpr"},
	{"traceback: in a generator", traceback(`in \w+\n.*|generator`), "traceback_in_generator traceback_yield_from_iterator traceback_stop_iteration_runtime"},
	{"traceback: in a class body", traceback(`in [A-Z]`), "traceback_in_class_body"},
	{"traceback: in a decorator", traceback(`line`), "traceback_in_decorator traceback_decorated_call"},
	{"traceback: in a default", traceback(`line`), "traceback_in_default"},
	{"traceback: in __init__", traceback(`in __init__`), "traceback_in_init"},
	{"traceback: in __exit__ and with", traceback(`line`), "traceback_in_exit traceback_in_with traceback_multiline_with"},
	{"traceback: in an iterator of for", traceback(`line`), "traceback_in_for_iter traceback_for_next"},
	{"traceback: in a property, in __getattr__", traceback(`line`), "traceback_in_property_and_getattr"},
	{"traceback: in a builtin that calls back", traceback(`line`), "traceback_in_method_of_builtin"},
	{"traceback: in an imported module", traceback(`File`), "traceback_nested_module traceback_import_error traceback_import_from"},
	{"traceback: in code of exec", traceback(`<string>`), "traceback_exec_code traceback_syntax_error_in_eval"},
	{"traceback: carets under a binary operator", traceback(`[~^]`), "traceback_carets_binary traceback_carets_multiline_operator traceback_unary"},
	{"traceback: carets under a call", traceback(`\^`), "traceback_carets_call traceback_method_chain_lines traceback_multiline_call traceback_unpack_call traceback_range_call"},
	{"traceback: carets under an attribute", traceback(`\^`), "traceback_carets_attribute traceback_attribute_of_call_method traceback_name_error"},
	{"traceback: carets under a subscript", traceback(`\^`), "traceback_carets_subscript traceback_subscript_of_call traceback_key_error"},
	{"traceback: carets under assignments and deletions", traceback(`\^`), "traceback_set_attribute traceback_set_item traceback_slice_assignment traceback_del_attribute traceback_delete traceback_unpack traceback_not_iterable_unpack"},
	{"traceback: carets under augmented assignments", traceback(`\^`), "traceback_augmented_in_if traceback_augmented_index_error"},
	{"traceback: carets under other expressions", traceback(`\^`), "traceback_dict_display traceback_format_spec traceback_string_format traceback_walrus_and_conditional traceback_match"},
	{"traceback: carets under wide characters", traceback(`\^`), "traceback_carets_unicode"},
	{"traceback: no carets where the whole line is at fault", traceback(`line`), "traceback_carets_whole_line traceback_carets_keyword_statement traceback_call_arguments traceback_call_not_callable traceback_star_call traceback_augmented traceback_augmented_subscript traceback_compare_chain"},
	{"traceback: expressions over several lines", traceback(`line`), "traceback_carets_multiline traceback_multiline_assert traceback_long_line"},
	{"traceback: raise from: the cause", traceback(`direct cause`), "traceback_raise_from traceback_cause_without_traceback"},
	{"traceback: the context of an exception in a handler", traceback(`During handling`), "traceback_context_chain traceback_chain_in_except_and_finally"},
	{"traceback: raise from None", traceback(`Traceback`), "traceback_cause_none"},
	{"traceback: an exception raised again", traceback(`Traceback`), "traceback_bare_raise traceback_same_exception_reraised"},
	{"traceback: notes", traceback(`note`), "traceback_notes"},
	{"traceback: messages of several lines, empty, failing to print", traceback(`(?s)Traceback.*line`), "traceback_global_class_hierarchy traceback_multiline_message traceback_empty_message traceback_custom_str traceback_bad_str"},
	{"traceback: exception groups", traceback(`Exception Group|ExceptionGroup`), "traceback_exception_group_nested traceback_await_like_exception_group"},
	{"traceback: assert", traceback(`AssertionError`), "traceback_assert"},
	{"traceback: raise of something else", traceback(`exceptions must derive`), "traceback_raise_non_exception"},
	{"traceback: recursion, with repeated lines folded", traceback(`repeated`), "traceback_recursion_error traceback_recursion_folded"},
	{"traceback: an exception whose cause has a cause", both(attribute("__cause__"), attribute("tb_next")), "traceback_chain"},
	{"traceback: in else of try", traceback(`line`), "traceback_try_star_else"},
	{"traceback: none of SystemExit", calls("SystemExit"), "traceback_system_exit_message"},
}

// traceback is the evidence of a text beside the script that matches the pattern.
func traceback(pattern string) evidence {
	re := regexp.MustCompile(pattern)
	return func(s *languageScript) bool {
		name := strings.TrimSuffix(filepath.Base(s.path), ".py")
		text, err := os.ReadFile(filepath.Join(languageFolder, "_tracebacks", name+".txt"))
		return err == nil && re.Match(text)
	}
}

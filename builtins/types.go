package builtins

// registerTypes declares the methods and constructors of the builtin data types. It is called once, before anything runs.
func registerTypes() {
	registerStr()
	registerBytes()
	registerList()
	registerTuple()
	registerDict()
	registerDictViews()
	registerSet()
	registerInt()
	registerFloat()
	registerComplex()
	registerBool()
	registerRange()
	registerAliases()
	registerDunders()
	registerReduction()
	registerObjectReduction()
}

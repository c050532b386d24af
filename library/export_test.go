package library

// Forget drops what was compiled of library modules, for benchmarks of their first import.
func Forget() {
	sources.Clear()
	lazyModules.Clear()
}

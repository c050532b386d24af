package main

func Example() {
	main()
	// Output:
	// seed 666: stopped at 50000 steps
	// 1000 scripts took turns of 500 steps; the longest sequence starts at 871: 178 numbers
}

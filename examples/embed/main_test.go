package main

func Example() {
	main()
	// Output:
	// O1: accept []
	// O2: reject ["12,500.00 is a lot" "no deliveries to XX" "a first order"]
	// O3: the history is not available on line 8
	// endless.py: stopped after 1000000 steps
}

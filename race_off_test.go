//go:build !race

package minipy_test

// raceDetector says that sync.Pool drops things at random, as it does to provoke races.
const raceDetector = false

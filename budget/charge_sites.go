//go:build chargesites

package budget

// Sites of charges, for the test that every charge matters: a build with the tag chargesites whose sources were rewritten so that what every call charges
// goes through Site. Nothing else uses them, and no other build has them.
var (
	droppedSite  = -1
	reachedSites = map[int]bool{}
)

// Site returns what the charge with the given number is to charge: n, or nothing if it is dropped.
func Site[T int | int64](id int, n T) T {
	reachedSites[id] = true
	if id == droppedSite {
		return 0
	}
	return n
}

// DropSite makes the charge with the given number charge nothing; -1 drops none.
func DropSite(id int) { droppedSite = id }

// ReachedSites returns which charges were made since it was called last.
func ReachedSites() map[int]bool {
	reached := reachedSites
	reachedSites = map[int]bool{}
	return reached
}

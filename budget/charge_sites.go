//go:build chargesites

package budget

// Sites of charges, for the test that every charge matters: a build with the tag chargesites whose sources were rewritten so that what every call charges
// goes through Site. Nothing else uses them, and no other build has them. They are of one goroutine.
var (
	droppedSite = -1
	siteCharges [maxSites]SiteCharges
)

// SiteCharges is what was charged at one place.
type SiteCharges struct{ Times, Amount int64 }

// maxSites is more than there are.
const maxSites = 1 << 13

// Site returns what the charge with the given number is to charge: n, or nothing if it is dropped.
func Site[T int | int64](id int, n T) T {
	siteCharges[id].Times++
	siteCharges[id].Amount += max(int64(n), -int64(n))
	if id == droppedSite {
		return 0
	}
	return n
}

// Amount returns n, what a function that charges is told to charge: one that is called by Call or Do.
func Amount[T int | int64](id int, n T) T {
	siteCharges[id].Times++
	siteCharges[id].Amount += int64(n)
	return n
}

// Call calls a function that charges, unless its site is dropped.
func Call(id int, charge func() error) error {
	if id == droppedSite {
		return nil
	}
	return charge()
}

// Do is Call for functions that keep their errors.
func Do(id int, charge func()) {
	if id != droppedSite {
		charge()
	}
}

// Check returns what a look at the limit found, or false if the site is dropped.
func Check(id int, over bool) bool {
	siteCharges[id].Times++
	if over {
		siteCharges[id].Amount++
	}
	return over && id != droppedSite
}

// DropSite makes the charge with the given number charge nothing; -1 drops none.
func DropSite(id int) { droppedSite = id }

// ReachedSites returns what was charged since it was called last, by the number of the place.
func ReachedSites() map[int]SiteCharges {
	reached := map[int]SiteCharges{}
	for id, c := range siteCharges {
		if c.Times > 0 {
			reached[id] = c
		}
	}
	clear(siteCharges[:])
	return reached
}

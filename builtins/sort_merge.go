package builtins

// gallopAfter is how often in a row one of two runs must win before merging looks for the end of its lead by growing strides; and the lead that
// strides must find for that to go on.
const gallopAfter = 7

// merge merges runs i and i+1.
func (s *sorter[K]) merge(i int) error {
	a, b := s.runs[i], s.runs[i+1]
	s.runs[i].length += b.length
	s.runs = append(s.runs[:i+1], s.runs[i+2:]...)
	left, right := s.entries[a.start:a.start+a.length], s.entries[b.start:b.start+b.length]
	// What is in front of the first of the right and behind the last of the left is in its place.
	skip, err := s.behind(right[0].key, left, 0)
	if err != nil {
		return err
	}
	if left = left[skip:]; len(left) == 0 {
		return nil
	}
	keep, err := s.inFront(left[len(left)-1].key, right, len(right)-1)
	if err != nil {
		return err
	}
	if right = right[:keep]; len(right) == 0 {
		return nil
	}
	s.unpaid += int64(len(left)+len(right)) / 8
	if s.scratch == nil {
		s.scratch = make([]entry[K], len(s.entries)/2+1)
	}
	whole := s.entries[a.start+skip : b.start+keep]
	if len(left) <= len(right) {
		return s.mergeLow(whole, s.scratch[:copy(s.scratch, left)], right)
	}
	return s.mergeHigh(whole, left, s.scratch[:copy(s.scratch, right)])
}

// inFront returns where key goes in the sorted e, in front of its equals: it looks near hint first, then farther and farther away.
func (s *sorter[K]) inFront(key K, e []entry[K], hint int) (int, error) {
	less, err := s.before(e[hint].key, key)
	if err != nil {
		return 0, err
	}
	low, high, last := 0, 0, 0 // e[low-1] < key <= e[high], at the end
	stride := 1
	if less {
		for ; stride < len(e)-hint; last, stride = stride, 2*stride+1 {
			if less, err = s.before(e[hint+stride].key, key); err != nil {
				return 0, err
			}
			if !less {
				break
			}
		}
		low, high = hint+last+1, min(hint+stride, len(e))
	} else {
		for ; stride <= hint; last, stride = stride, 2*stride+1 {
			if less, err = s.before(e[hint-stride].key, key); err != nil {
				return 0, err
			}
			if less {
				break
			}
		}
		low, high = max(hint-stride, -1)+1, hint-last
	}
	for low < high {
		mid := int(uint(low+high) / 2)
		if less, err = s.before(e[mid].key, key); err != nil {
			return 0, err
		}
		if less {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return high, nil
}

// behind returns where key goes in the sorted e, behind its equals: it looks near hint first, then farther and farther away.
func (s *sorter[K]) behind(key K, e []entry[K], hint int) (int, error) {
	less, err := s.before(key, e[hint].key)
	if err != nil {
		return 0, err
	}
	low, high, last := 0, 0, 0 // e[low-1] <= key < e[high], at the end
	stride := 1
	if less {
		for ; stride <= hint; last, stride = stride, 2*stride+1 {
			if less, err = s.before(key, e[hint-stride].key); err != nil {
				return 0, err
			}
			if !less {
				break
			}
		}
		low, high = max(hint-stride, -1)+1, hint-last
	} else {
		for ; stride < len(e)-hint; last, stride = stride, 2*stride+1 {
			if less, err = s.before(key, e[hint+stride].key); err != nil {
				return 0, err
			}
			if less {
				break
			}
		}
		low, high = hint+last+1, min(hint+stride, len(e))
	}
	for low < high {
		mid := int(uint(low+high) / 2)
		if less, err = s.before(key, e[mid].key); err != nil {
			return 0, err
		}
		if less {
			high = mid
		} else {
			low = mid + 1
		}
	}
	return high, nil
}

// mergeLow merges left, which was moved out of the way, and right into whole, from the front. The first of right is known to come before all of left, the last of left
// after all of right.
func (s *sorter[K]) mergeLow(whole, left, right []entry[K]) (err error) {
	at := 0 // where the next entry goes
	// However it ends, what remains of both has its places: only the last of left is known to go behind the rest of right.
	defer func() {
		if err == nil && len(left) == 1 {
			at += copy(whole[at:], right)
		}
		copy(whole[at:], left)
	}()
	whole[at], right = right[0], right[1:]
	at++
	for {
		wonLeft, wonRight := 0, 0
		for wonLeft < s.patient && wonRight < s.patient {
			if len(right) == 0 || len(left) == 1 {
				return nil
			}
			less, err := s.before(right[0].key, left[0].key)
			if err != nil {
				return err
			}
			if less {
				whole[at], right = right[0], right[1:]
				wonLeft, wonRight = 0, wonRight+1
			} else {
				whole[at], left = left[0], left[1:]
				wonLeft, wonRight = wonLeft+1, 0
			}
			at++
		}
		if len(right) == 0 || len(left) == 1 {
			return nil
		}
		// One side keeps winning and may go on: its leads are searched for and moved whole, as long as they are long.
		for s.patient++; ; {
			s.patient = max(s.patient-1, 1)
			if wonLeft, err = s.behind(right[0].key, left, 0); err != nil {
				return err
			}
			at += copy(whole[at:], left[:wonLeft])
			if left = left[wonLeft:]; len(left) <= 1 { // 0 when comparisons contradict each other
				return nil
			}
			whole[at], right = right[0], right[1:]
			if at++; len(right) == 0 {
				return nil
			}
			if wonRight, err = s.inFront(left[0].key, right, 0); err != nil {
				return err
			}
			at += copy(whole[at:], right[:wonRight])
			if right = right[wonRight:]; len(right) == 0 {
				return nil
			}
			whole[at], left = left[0], left[1:]
			if at++; len(left) == 1 {
				return nil
			}
			if wonLeft < gallopAfter && wonRight < gallopAfter {
				break
			}
		}
		s.patient++ // for having left off
	}
}

// mergeHigh merges left and right, which was moved out of the way, into whole, from the back; otherwise it is as mergeLow.
func (s *sorter[K]) mergeHigh(whole, left, right []entry[K]) (err error) {
	at := len(whole) // the next entry goes in front of it
	defer func() {
		if err == nil && len(right) == 1 {
			at -= len(left)
			copy(whole[at:], left)
		}
		copy(whole[at-len(right):], right)
	}()
	pop := func(e []entry[K]) []entry[K] {
		at--
		whole[at] = e[len(e)-1]
		return e[:len(e)-1]
	}
	left = pop(left)
	for {
		wonLeft, wonRight := 0, 0
		for wonLeft < s.patient && wonRight < s.patient {
			if len(left) == 0 || len(right) == 1 {
				return nil
			}
			less, err := s.before(right[len(right)-1].key, left[len(left)-1].key)
			if err != nil {
				return err
			}
			if less {
				left = pop(left)
				wonLeft, wonRight = wonLeft+1, 0
			} else {
				right = pop(right)
				wonLeft, wonRight = 0, wonRight+1
			}
		}
		if len(left) == 0 || len(right) == 1 {
			return nil
		}
		for s.patient++; ; {
			s.patient = max(s.patient-1, 1)
			stay, err := s.behind(right[len(right)-1].key, left, len(left)-1)
			if err != nil {
				return err
			}
			wonLeft = len(left) - stay
			at -= wonLeft
			copy(whole[at:], left[stay:])
			if left = left[:stay]; len(left) == 0 {
				return nil
			}
			if right = pop(right); len(right) == 1 {
				return nil
			}
			if stay, err = s.inFront(left[len(left)-1].key, right, len(right)-1); err != nil {
				return err
			}
			wonRight = len(right) - stay
			at -= wonRight
			copy(whole[at:], right[stay:])
			if right = right[:stay]; len(right) <= 1 {
				return nil
			}
			if left = pop(left); len(left) == 0 {
				return nil
			}
			if wonLeft < gallopAfter && wonRight < gallopAfter {
				break
			}
		}
		s.patient++
	}
}

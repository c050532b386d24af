package stdlib

import (
	"strings"
	"time"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Dates and times in ISO 8601 format, as isoformat writes and fromisoformat reads them.

// text writes a time of day up to what spec says ("auto": microseconds only when there are any).
func (k *clock) text(spec string) (string, error) {
	hm := pad(int64(k.hour), 2, '0') + ":" + pad(int64(k.minute), 2, '0')
	hms := hm + ":" + pad(int64(k.second), 2, '0')
	switch spec {
	case "auto":
		if k.micro == 0 {
			return hms, nil
		}
		fallthrough
	case "microseconds":
		return hms + "." + pad(int64(k.micro), 6, '0'), nil
	case "hours":
		return hm[:2], nil
	case "minutes":
		return hm, nil
	case "seconds":
		return hms, nil
	case "milliseconds":
		return hms + "." + pad(int64(k.micro/1000), 3, '0'), nil
	}
	return "", object.ValueErrorf("Unknown timespec value")
}

// zoneText writes the offset of a zone for dt, "" without one.
func zoneText(c native.Call, zone, dt object.Value, sep string) (string, error) {
	v, err := askZone(c, zone, dt, nameUtcOffset)
	if err != nil || v.IsNone() {
		return "", err
	}
	return offsetText(deltaOf(v), sep), nil
}

// isoSteps is the work of the text of a time of day and its zone.
const isoSteps = 8

// isoText is isoformat of a datetime.
func (d *date) isoText(c native.Call, sep, spec string) (string, error) {
	if !d.withTime {
		return d.dateText(), nil
	}
	if err := c.Meter().Steps(isoSteps); err != nil {
		return "", err
	}
	text, err := d.clock.text(spec)
	if err != nil {
		return "", err
	}
	off, err := zoneText(c, d.zone, d.Header.Value(), ":")
	return d.dateText() + sep + text + off, err
}

// isoReader reads numbers of fixed width.
type isoReader struct {
	s  string
	ok bool
}

func (r *isoReader) number(width int) int {
	if len(r.s) < width {
		r.ok = false
		return 0
	}
	n := 0
	for i := range width {
		b := r.s[i]
		if b < '0' || b > '9' {
			r.ok = false
			return 0
		}
		n = n*10 + int(b-'0')
	}
	r.s = r.s[width:]
	return n
}

func (r *isoReader) eat(b byte) bool {
	if len(r.s) > 0 && r.s[0] == b {
		r.s = r.s[1:]
		return true
	}
	return false
}

// isoDay reads yyyy-mm-dd, yyyymmdd, yyyy-Www-d, yyyyWwwd (the day optional) and returns the rest. bad is the error of a day that
// does not exist.
func isoDay(s string) (year, month, day int, rest string, ok bool, bad error) {
	r := &isoReader{s, true}
	year = r.number(4)
	dash := r.eat('-')
	if r.eat('W') {
		week, weekday := r.number(2), 1
		if dash && len(r.s) > 1 && r.s[0] == '-' && r.s[1] >= '0' && r.s[1] <= '9' {
			r.eat('-')
			weekday = r.number(1)
		} else if !dash && len(r.s) > 0 && r.s[0] >= '0' && r.s[0] <= '9' {
			weekday = r.number(1)
		}
		if !r.ok {
			return 0, 0, 0, "", false, nil
		}
		t, err := isoWeekDay(int64(year), int64(week), int64(weekday))
		if err != nil {
			return 0, 0, 0, "", false, nil
		}
		return t.Year(), int(t.Month()), t.Day(), r.s, true, nil
	}
	month = r.number(2)
	if dash && !r.eat('-') {
		return 0, 0, 0, "", false, nil
	}
	day = r.number(2)
	if !r.ok {
		return 0, 0, 0, "", false, nil
	}
	return year, month, day, r.s, true, checkDate(int64(year), int64(month), int64(day))
}

// isoSeparator returns where the date of a datetime ends: at any character, even a digit where the date's form leaves it no other meaning; -1 when
// there is no date. (CPython's _datetime.c, _find_isoformat_datetime_separator.)
func isoSeparator(s string) int {
	digit := func(i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }
	at := 8 // YYYYMMDD, YYYY-Www
	switch {
	case len(s) < 7:
		return -1
	case len(s) == 7:
		return 7
	case s[4] == '-' && s[5] != 'W':
		at = 10
	case s[4] == '-' && len(s) > 8 && s[8] == '-':
		if len(s) == 9 {
			return -1
		}
		if at = 10; digit(10) { // YYYY-Www-dd: a hyphen is likelier to separate than a digit
			at = 8
		}
	case s[4] == 'W':
		i := 7
		for digit(i) {
			i++
		}
		switch {
		case i < 9:
			at = i
		case i%2 == 0: // the digits of the time come in pairs
			at = 7
		}
	}
	return min(at, len(s))
}

// isoWeekDay returns the date of a day of an ISO week.
func isoWeekDay(year, week, day int64) (time.Time, error) {
	if year < 1 || year > maxYear {
		return time.Time{}, object.ValueErrorf("Year is out of range: %d", year)
	}
	last := int64(52)
	if _, w := time.Date(int(year), 12, 28, 0, 0, 0, 0, time.UTC).ISOWeek(); w == 53 {
		last = 53
	}
	if week < 1 || week > last {
		return time.Time{}, object.ValueErrorf("Invalid week: %d", week)
	}
	if day < 1 || day > 7 {
		return time.Time{}, object.ValueErrorf("Invalid weekday: %d (range is [1, 7])", day)
	}
	return isoDate(int(year), int(week), int(day)), nil
}

// isoParts reads hh[:mm[:ss[.ffffff]]] with or without colons; ok is false when s is not just that.
func isoParts(s string) (hour, minute, second, micro int, ok bool) {
	r := &isoReader{s, true}
	hour = r.number(2)
	colon := len(r.s) > 0 && r.s[0] == ':'
	for _, to := range []*int{&minute, &second} {
		if len(r.s) == 0 || r.s[0] == '.' || r.s[0] == ',' {
			break
		}
		if colon && !r.eat(':') {
			return 0, 0, 0, 0, false
		}
		*to = r.number(2)
	}
	if len(r.s) > 0 {
		// CPython takes a colon before the fraction too and, in a time without colons, nothing at all.
		digits := r.s
		if r.s[0] == '.' || r.s[0] == ',' || colon && r.s[0] == ':' {
			digits = r.s[1:]
		} else if colon {
			return 0, 0, 0, 0, false
		}
		if digits == "" {
			return 0, 0, 0, 0, false
		}
		for i := range len(digits) {
			if digits[i] < '0' || digits[i] > '9' {
				return 0, 0, 0, 0, false
			}
		}
		six := (digits[:min(len(digits), 6)] + "000000")[:6]
		micro = (&isoReader{six, true}).number(6)
	}
	return hour, minute, second, micro, r.ok
}

// isoClock reads a time of day with an optional zone.
func isoClock(c native.Call, s string) (k *clock, ok bool, bad error) {
	zone := object.None
	body := s
	if i := strings.IndexAny(s, "+-Zz"); i >= 0 {
		body = s[:i]
		if s[i] == 'Z' {
			if i != len(s)-1 {
				return nil, false, nil
			}
			zone = utcZone
		} else if s[i] == 'z' {
			return nil, false, nil
		} else {
			hour, minute, second, micro, ok := isoParts(s[i+1:])
			if !ok {
				return nil, false, nil
			}
			micros := ((int64(hour)*60+int64(minute))*60+int64(second))*1_000_000 + int64(micro)
			if s[i] == '-' {
				micros = -micros
			}
			offset, err := newDelta(c.Meter(), 0, micros)
			if err != nil {
				return nil, false, err
			}
			if zone, err = newTimezone(c, offset, object.Unbound); err != nil {
				return nil, false, err
			}
		}
	}
	hour, minute, second, micro, ok := isoParts(body)
	if !ok {
		return nil, false, nil
	}
	if err := checkClock(int64(hour), int64(minute), int64(second), int64(micro), 0); err != nil {
		return nil, true, err
	}
	return &clock{hour: hour, minute: minute, second: second, micro: micro, zone: zone}, true, nil
}

// isoArgument returns the text that a fromisoformat is given.
func isoArgument(c native.Call, v object.Value) (string, error) {
	s := object.BuiltinPart(v).Str()
	if s == nil {
		return "", object.TypeErrorf("fromisoformat: argument must be str")
	}
	return s.String(), c.Meter().Steps(int64(len(s.String())))
}

func invalidISO(v object.Value) error {
	return object.ValueErrorf("Invalid isoformat string: %s", object.SafeRepr(object.BuiltinPart(v)))
}

func dateFromISO(c native.Call, args []object.Value) (object.Value, error) {
	s, err := isoArgument(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	year, month, day, rest, ok, bad := isoDay(s)
	if !ok || rest != "" {
		return object.Unbound, invalidISO(args[1])
	}
	if bad != nil {
		return object.Unbound, bad
	}
	return newDate(c.Meter(), year, month, day, nil)
}

func dateTimeFromISO(c native.Call, args []object.Value) (object.Value, error) {
	s, err := isoArgument(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	at := isoSeparator(s)
	if at < 0 {
		return object.Unbound, invalidISO(args[1])
	}
	year, month, day, left, ok, bad := isoDay(s[:at])
	if !ok || left != "" {
		return object.Unbound, invalidISO(args[1])
	}
	k := &clock{zone: object.None}
	if rest := s[at:]; rest != "" {
		_, w := object.DecodeRune(rest) // the separator is any one character
		parsed, ok, badTime := isoClock(c, rest[w:])
		if !ok {
			return object.Unbound, invalidISO(args[1])
		}
		if k = parsed; bad == nil {
			bad = badTime
		}
	}
	if bad != nil {
		return object.Unbound, bad
	}
	return newDate(c.Meter(), year, month, day, k)
}

func timeFromISO(c native.Call, args []object.Value) (object.Value, error) {
	s, err := isoArgument(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	k, ok, bad := isoClock(c, strings.TrimPrefix(s, "T"))
	if !ok {
		return object.Unbound, invalidISO(args[1])
	}
	if bad != nil {
		return object.Unbound, bad
	}
	v, err := newTimeOfDay(c.Meter(), *k)
	if err != nil {
		return object.Unbound, err
	}
	return ofClass(c, args[0].Class(), v)
}

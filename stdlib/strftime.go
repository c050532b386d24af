package stdlib

import (
	"strconv"
	"strings"
	"time"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Formatting and parsing of dates for time and datetime, in the C locale.

var (
	dayNames   = [7]string{"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}
	monthNames = [12]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}
)

// zone is what %Z and %z write, and the fraction for %f.
type zone struct {
	name, offset string
	micro        int64
}

// pad writes n with at least width characters.
func pad(n int64, width int, fill byte) string {
	s := strconv.FormatInt(n, 10)
	if len(s) >= width {
		return s
	}
	return strings.Repeat(string(fill), width-len(s)) + s
}

// weekOfYear counts weeks from the first one that starts in the year; weekday 0 is the day on which weeks start.
func weekOfYear(yearday, weekday int64) int64 { return (yearday - 1 + 7 - weekday) / 7 }

// strftime writes b, whose parts are in range, as format says.
func strftime(c native.Call, format string, b brokenTime, z zone) (object.Value, error) {
	f := timeFormatter{meter: c.Meter(), out: object.NewBuilder(c.Meter()), time: b, zone: z}
	f.write(format)
	return f.out.Value()
}

// timeFormatter writes a time by codes. The first error of the builder sticks, so its methods return none.
type timeFormatter struct {
	meter *budget.Meter
	out   *object.Builder
	time  brokenTime
	zone  zone
}

func (f *timeFormatter) text(s string) { _ = f.out.WriteString(s) }

// number writes n with at least width characters.
func (f *timeFormatter) number(n int64, width int, fill byte) {
	var room [20]byte
	digits := strconv.AppendInt(room[:0], n, 10)
	for range width - len(digits) {
		_ = f.out.WriteByte(fill)
	}
	_, _ = f.out.Write(digits)
}

// codeSteps is the charge for one code of a format.
const codeSteps = 2

func (f *timeFormatter) write(format string) {
	for i := 0; i < len(format) && f.out.Err() == nil; i++ {
		if format[i] != '%' || i+1 == len(format) {
			n := i + 1 + lengthOfText(format[i+1:])
			if err := f.meter.Steps(int64(n-i+15) / 16); err != nil {
				_ = f.out.Fail(err)
			}
			f.text(format[i:n])
			i = n - 1
			continue
		}
		if err := f.meter.Steps(codeSteps); err != nil {
			_ = f.out.Fail(err)
		}
		i++
		fill, width := byte('0'), 2
		if format[i] == '-' && i+1 < len(format) {
			i++
			width = 0
		}
		switch format[i] {
		case 'a':
			f.text(dayNames[f.time.weekday%7][:3])
		case 'A':
			f.text(dayNames[f.time.weekday%7])
		case 'b', 'h':
			f.text(monthNames[f.time.month-1][:3])
		case 'B':
			f.text(monthNames[f.time.month-1])
		case 'c':
			f.write("%a %b %e %T %Y")
		case 'C':
			f.number(f.time.year/100, width, fill)
		case 'd':
			f.number(f.time.day, width, fill)
		case 'D', 'x':
			f.write("%m/%d/%y")
		case 'e':
			f.number(f.time.day, width, ' ')
		case 'f':
			f.number(f.zone.micro, 6, '0')
		case 'F':
			f.write("%Y-%m-%d")
		case 'g', 'G', 'V':
			year, week := f.time.time().ISOWeek()
			n := int64(week)
			if format[i] == 'G' {
				n, width = int64(year), 4
			} else if format[i] == 'g' {
				n = int64(year % 100)
			}
			f.number(n, width, fill)
		case 'H':
			f.number(f.time.hour, width, fill)
		case 'I':
			f.number((f.time.hour+11)%12+1, width, fill)
		case 'j':
			f.number(f.time.yearday, width/2*3, fill)
		case 'k':
			f.number(f.time.hour, width, ' ')
		case 'l':
			f.number((f.time.hour+11)%12+1, width, ' ')
		case 'm':
			f.number(f.time.month, width, fill)
		case 'M':
			f.number(f.time.minute, width, fill)
		case 'n':
			_ = f.out.WriteByte('\n')
		case 'p':
			f.text(halfOfDay(f.time.hour))
		case 'P':
			f.text(strings.ToLower(halfOfDay(f.time.hour)))
		case 'r':
			f.write("%I:%M:%S %p")
		case 'R':
			f.write("%H:%M")
		case 's':
			f.number(f.time.time().Unix(), 0, '0')
		case 'S':
			f.number(f.time.second, width, fill)
		case 't':
			_ = f.out.WriteByte('\t')
		case 'T', 'X':
			f.write("%H:%M:%S")
		case 'u':
			f.number(f.time.weekday%7+1, 0, '0')
		case 'U':
			f.number(weekOfYear(f.time.yearday, (f.time.weekday+1)%7), width, fill)
		case 'w':
			f.number((f.time.weekday+1)%7, 0, '0')
		case 'W':
			f.number(weekOfYear(f.time.yearday, f.time.weekday), width, fill)
		case 'y':
			f.number(f.time.year%100, width, fill)
		case 'Y':
			f.number(f.time.year, 0, '0')
		case 'z':
			f.text(f.zone.offset)
		case 'Z':
			f.text(f.zone.name)
		case ':':
			if i+1 < len(format) && format[i+1] == 'z' {
				i++
				if o := f.zone.offset; len(o) >= 5 {
					f.text(o[:3])
					f.text(":")
					f.text(o[3:5])
					if len(o) > 5 {
						f.text(":")
						f.text(o[5:])
					}
				}
				break
			}
			f.text("%:")
		case '%':
			_ = f.out.WriteByte('%')
		default:
			f.text(format[i-1 : i+1])
		}
	}
}

// lengthOfText returns how many bytes of a format stand before its next code.
func lengthOfText(format string) int {
	if i := strings.IndexByte(format, '%'); i >= 0 {
		return i
	}
	return len(format)
}

func halfOfDay(hour int64) string {
	if hour < 12 {
		return "AM"
	}
	return "PM"
}

// parsedTime is what strptime found.
type parsedTime struct {
	year, month, day, hour, minute, second, micro int
	zoneName                                      string
	hasOffset                                     bool
	offset                                        int // microseconds east of UTC, in seconds and offsetMicro
	offsetMicro                                   int
}

func (p parsedTime) date() time.Time {
	return time.Date(p.year, time.Month(p.month), p.day, 0, 0, 0, 0, time.UTC)
}

// strptime parses text by format, as CPython's _strptime does: white space in the format matches any amount of it, numbers may be shorter
// than their width.
func strptime(c native.Call, text, format *object.Str) (parsedTime, error) {
	p := parsedTime{month: 1, day: 1}
	if err := c.Meter().Steps(int64(len(text.String())+len(format.String())) * 2); err != nil {
		return p, err
	}
	s, f := text.String(), format.String()
	if err := c.Meter().Alloc(2 * budget.SizeClass(int64(len(s)+len(f)))); err != nil { // for messages that quote both
		return p, err
	}
	mismatch := func() error {
		return object.ValueErrorf("time data %s does not match format %s", object.SafeRepr(text.Value()), object.SafeRepr(format.Value()))
	}
	f = expandFormat(f)
	year, yearday, weekday, weekNo, isoYear, isoWeek := -1, -1, -1, -1, -1, -1
	mondayFirst, twelve, afternoon := false, false, -1
	number := func(width, low, high int) (int, bool) {
		n, i := 0, 0
		for i < width && i < len(s) && s[i] >= '0' && s[i] <= '9' {
			if next := n*10 + int(s[i]-'0'); next > high {
				break
			} else {
				n = next
			}
			i++
		}
		if i == 0 || n < low {
			return 0, false
		}
		s = s[i:]
		return n, true
	}
	name := func(names []string, short bool) (int, bool) {
		for i, n := range names {
			if short {
				n = n[:3]
			}
			if len(s) >= len(n) && strings.EqualFold(s[:len(n)], n) {
				s = s[len(n):]
				return i, true
			}
		}
		return 0, false
	}
	for len(f) > 0 {
		if isSpace(f[0]) {
			f = strings.TrimLeft(f, " \t\n\r\f\v")
			trimmed := strings.TrimLeft(s, " \t\n\r\f\v")
			if len(trimmed) == len(s) {
				return p, mismatch()
			}
			s = trimmed
			continue
		}
		if f[0] != '%' {
			if len(s) == 0 || !strings.EqualFold(s[:1], f[:1]) {
				return p, mismatch()
			}
			s, f = s[1:], f[1:]
			continue
		}
		if len(f) == 1 {
			return p, object.ValueErrorf("stray %% in format '%s'", format.String())
		}
		directive := f[1]
		f = f[2:]
		ok := true
		switch directive {
		case 'Y':
			before := len(s)
			year, ok = number(4, 0, 9999)
			ok = ok && before-len(s) == 4
		case 'y':
			if year, ok = number(2, 0, 99); ok {
				if year += 2000; year >= 2069 {
					year -= 100
				}
			}
		case 'm':
			p.month, ok = number(2, 1, 12)
		case 'd', 'e':
			if len(s) > 1 && s[0] == ' ' {
				s = s[1:]
			}
			p.day, ok = number(2, 1, 31)
		case 'H':
			p.hour, ok = number(2, 0, 23)
		case 'I':
			twelve = true
			p.hour, ok = number(2, 1, 12)
		case 'M':
			p.minute, ok = number(2, 0, 59)
		case 'S':
			p.second, ok = number(2, 0, 61)
		case 'f':
			before := s
			if p.micro, ok = number(6, 0, 999999); ok {
				for n := len(before) - len(s); n < 6; n++ {
					p.micro *= 10
				}
			}
		case 'j':
			yearday, ok = number(3, 1, 366)
		case 'a':
			weekday, ok = name(dayNames[:], true)
		case 'A':
			weekday, ok = name(dayNames[:], false)
		case 'b', 'h':
			if p.month, ok = name(monthNames[:], true); ok {
				p.month++
			}
		case 'B':
			if p.month, ok = name(monthNames[:], false); ok {
				p.month++
			}
		case 'p':
			if ok = len(s) >= 2; ok {
				switch strings.ToUpper(s[:2]) {
				case "AM":
					afternoon = 0
				case "PM":
					afternoon = 1
				default:
					ok = false
				}
				s = s[2:]
			}
		case 'w':
			if weekday, ok = number(1, 0, 6); ok {
				weekday = (weekday + 6) % 7
			}
		case 'u':
			if weekday, ok = number(1, 1, 7); ok {
				weekday--
			}
		case 'U', 'W':
			mondayFirst = directive == 'W'
			weekNo, ok = number(2, 0, 53)
		case 'G':
			before := len(s)
			isoYear, ok = number(4, 0, 9999)
			ok = ok && before-len(s) == 4
		case 'V':
			isoWeek, ok = number(2, 1, 53)
		case 'z':
			s, ok = parseOffset(s, &p)
		case 'Z':
			ok = false
			for _, z := range []string{"UTC", "GMT"} {
				if len(s) >= 3 && strings.EqualFold(s[:3], z) {
					p.zoneName, s, ok = z, s[3:], true
					break
				}
			}
		case '%':
			if ok = strings.HasPrefix(s, "%"); ok {
				s = s[1:]
			}
		default:
			return p, object.ValueErrorf("'%c' is a bad directive in format %s", directive, object.SafeRepr(format.Value()))
		}
		if !ok {
			return p, mismatch()
		}
	}
	if len(s) > 0 {
		rest, err := object.NewStrCopy(c.Meter(), s)
		if err != nil {
			return p, err
		}
		return p, object.ValueErrorf("unconverted data remains: %s", rest.Str().String())
	}
	if twelve {
		p.hour %= 12
		if afternoon == 1 {
			p.hour += 12
		}
	}
	leap := year < 0 && p.month == 2 && p.day == 29
	switch {
	case leap:
		year = 1904
	case year < 0 && isoYear < 0:
		year = 1900
	}
	switch {
	case isoYear >= 0:
		if isoWeek < 0 || weekday < 0 {
			return p, object.ValueErrorf("ISO year directive '%%G' must be used with the ISO week directive '%%V' and a weekday directive ('%%A', '%%a', '%%w', or '%%u').")
		}
		t := isoDate(isoYear, isoWeek, weekday+1)
		year, p.month, p.day = t.Year(), int(t.Month()), t.Day()
	case weekNo >= 0 && weekday >= 0 && yearday < 0:
		yearday = dayOfWeek(year, weekNo, weekday, mondayFirst)
		fallthrough
	case yearday > 0 || yearday < -1:
		t := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).AddDate(0, 0, yearday-1)
		year, p.month, p.day = t.Year(), int(t.Month()), t.Day()
	}
	p.year = year
	if last := time.Date(year, time.Month(p.month)+1, 0, 0, 0, 0, 0, time.UTC).Day(); p.day > last {
		return p, object.ValueErrorf("day is out of range for month")
	}
	if leap {
		p.year = 1900
	}
	return p, nil
}

func isSpace(b byte) bool { return b == ' ' || b >= '\t' && b <= '\r' }

// expandFormat replaces the directives that stand for others.
func expandFormat(f string) string {
	var b strings.Builder
	for i := 0; i < len(f); i++ {
		if f[i] != '%' || i+1 == len(f) {
			b.WriteByte(f[i])
			continue
		}
		i++
		switch f[i] {
		case 'c':
			b.WriteString("%a %b %d %H:%M:%S %Y")
		case 'x', 'D':
			b.WriteString("%m/%d/%y")
		case 'X', 'T':
			b.WriteString("%H:%M:%S")
		case 'F':
			b.WriteString("%Y-%m-%d")
		case 'R':
			b.WriteString("%H:%M")
		default:
			b.WriteString(f[i-1 : i+1])
		}
	}
	return b.String()
}

// isoDate returns the date of a day (1 is Monday) of an ISO week.
func isoDate(year, week, day int) time.Time {
	fourth := time.Date(year, 1, 4, 0, 0, 0, 0, time.UTC)
	monday := fourth.AddDate(0, 0, -(int(fourth.Weekday())+6)%7)
	return monday.AddDate(0, 0, (week-1)*7+day-1)
}

// dayOfWeek returns the day of the year of a weekday (0 is Monday) in a week of %U or %W.
func dayOfWeek(year, week, weekday int, mondayFirst bool) int {
	first := (int(time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC).Weekday()) + 6) % 7
	if !mondayFirst {
		first = (first + 1) % 7
		weekday = (weekday + 1) % 7
	}
	lead := (7 - first) % 7
	if week == 0 {
		return 1 + weekday - first
	}
	return 1 + lead + 7*(week-1) + weekday
}

// parseOffset reads what %z matches: Z, +hhmm, +hh:mm, with seconds and a fraction.
func parseOffset(s string, p *parsedTime) (rest string, ok bool) {
	if len(s) == 0 {
		return s, false
	}
	if s[0] == 'Z' || s[0] == 'z' {
		p.hasOffset, p.zoneName = true, "UTC"
		return s[1:], true
	}
	sign := 1
	switch s[0] {
	case '-':
		sign = -1
	case '+':
	default:
		return s, false
	}
	two := func(t string) (int, bool) {
		if len(t) < 2 || t[0] < '0' || t[0] > '9' || t[1] < '0' || t[1] > '9' {
			return 0, false
		}
		return int(t[0]-'0')*10 + int(t[1]-'0'), true
	}
	s = s[1:]
	hours, ok := two(s)
	if !ok {
		return s, false
	}
	s = s[2:]
	colon := strings.HasPrefix(s, ":")
	if colon {
		s = s[1:]
	}
	minutes, ok := two(s)
	if !ok || minutes > 59 {
		return s, false
	}
	s = s[2:]
	seconds := 0
	next := s
	if colon {
		next = strings.TrimPrefix(s, ":")
	}
	if n, ok := two(next); ok && n < 60 && (!colon || len(next) < len(s)) {
		seconds, s = n, next[2:]
		if strings.HasPrefix(s, ".") {
			n, i := 0, 1
			for ; i < len(s) && i <= 6 && s[i] >= '0' && s[i] <= '9'; i++ {
				n = n*10 + int(s[i]-'0')
			}
			for j := i; j <= 6; j++ {
				n *= 10
			}
			p.offsetMicro, s = sign*n, s[i:]
		}
	}
	p.hasOffset = true
	p.offset = sign * (hours*3600 + minutes*60 + seconds)
	return s, true
}

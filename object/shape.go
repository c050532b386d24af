package object

import "github.com/minipy/minipy/budget"

// Shape is a hidden class: the names of an instance's attributes in the order they were first set, shared by all instances of one
// class that were built alike. Shapes form a tree rooted in the class; they belong to one execution and never change but for
// new transitions.
type Shape struct {
	class  *Class
	parent *Shape
	name   *Str // the attribute added last; nil in the root
	count  int  // number of attributes
	table  map[string]int32
	next   map[string]*Shape
}

// maxShapeSlots is the number of attributes above which an instance keeps them in a dict.
const maxShapeSlots = 64

const shapeSize = 64 + 2*48 // the struct and two empty maps

// Class returns the class whose instances have this shape.
func (s *Shape) Class() *Class { return s.class }

// Len returns the number of attributes.
func (s *Shape) Len() int { return s.count }

// Find returns the slot of name, or -1.
func (s *Shape) Find(name *Str) int {
	if len(name.s) > LongName {
		s.class.payName(name)
	}
	if i, ok := s.table[name.s]; ok {
		return int(i)
	}
	return -1
}

// Names returns the attribute names in slot order.
func (s *Shape) Names() []*Str {
	names := make([]*Str, s.count)
	for at := s; at.name != nil; at = at.parent {
		names[at.count-1] = at.name
	}
	return names
}

// With returns the shape that s becomes when name is added, or nil when the instance had better use a dict.
func (s *Shape) With(m *budget.Meter, name *Str) (*Shape, error) {
	if next := s.next[name.s]; next != nil {
		return next, nil
	}
	if s.count >= maxShapeSlots || len(s.next) >= 64 {
		return nil, nil
	}
	cost := int64(shapeSize + (s.count+1)*40)
	if err := m.Alloc(budget.SizeClassPointers(cost)); err != nil {
		return nil, err
	}
	next := &Shape{class: s.class, parent: s, name: name, count: s.count + 1, table: make(map[string]int32, s.count+1)}
	for k, v := range s.table {
		next.table[k] = v
	}
	next.table[name.s] = int32(s.count)
	if s.next == nil {
		s.next = map[string]*Shape{}
	}
	s.next[name.s] = next
	s.class.shapeBytes += budget.SizeClassPointers(cost)
	return next, nil
}

// newRootShape returns the shape of an instance of c without attributes.
func newRootShape(c *Class) *Shape { return &Shape{class: c} }

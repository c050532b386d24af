package object_test
import ("testing";"os";"context";"bytes";"fmt"
"github.com/minipy/minipy/budget";"github.com/minipy/minipy/builtins";"github.com/minipy/minipy/bytecode";"github.com/minipy/minipy/capability";"github.com/minipy/minipy/compiler";"github.com/minipy/minipy/parser";"github.com/minipy/minipy/source";"github.com/minipy/minipy/stdlib";"github.com/minipy/minipy/vm")
func compileText(name, text string) (*bytecode.Code, error) {
	file := source.NewFile(name, text)
	mod, err := parser.ParseModule(file, parser.Options{})
	if err != nil { return nil, err }
	code, err := compiler.Module(file, mod, compiler.Options{})
	if err != nil { return nil, err }
	return code, bytecode.Verify(code)
}
func TestZZ(t *testing.T){
 src,_:=os.ReadFile(os.Getenv("ZZ"))
 lib := builtins.Library(); lib.Modules = stdlib.Modules()
 pre,err:=compileText("<prelude>", lib.Prelude); if err!=nil {t.Fatal(err)}
 sh:=&vm.Shared{Library:&lib, Prelude:pre, PreludeNatives: builtins.PreludeNatives(), Sources: func(n,s string)(*bytecode.Code,error){return compileText(n,s)}}
 m:=budget.NewMeter(budget.Limits{Steps:1e9,Memory:1e9},nil)
 var out bytes.Buffer
 th,err:=vm.New(vm.Config{Context:context.Background(),Meter:m,Grants:capability.NewSetWith(capability.Options{Meter:m}),Stdout:&out,Stderr:&out,Shared:sh}); if err!=nil {t.Fatal(err)}
 code,err:=compileText("x.py",string(src)); if err!=nil {t.Fatal(err)}
 main,err:=th.NewMain(code,"__main__"); if err!=nil {t.Fatal(err)}
 if err=th.Begin(main,code); err==nil { for { done,e:=th.Run(); if e!=nil||done {err=e;break} } }
 fmt.Print("@@@\n",out.String())
 fmt.Println("ERR",err)
}

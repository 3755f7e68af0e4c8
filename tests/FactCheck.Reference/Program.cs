using FactCheck.Reference;

return ReferenceRun.Execute(args, Console.Out, Console.Error);

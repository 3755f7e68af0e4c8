using FactCheck.GazetteerBuilder;

return await BuildCommand.Create().Parse(args).InvokeAsync();

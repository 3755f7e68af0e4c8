namespace FactCheck.Documents;

/// <summary>
/// Runs the parsing of one file on a thread of its own. Parsers are synchronous, know no deadline and may recurse as deep as the file
/// is nested: here they hold up no pool thread, can be waited for with a deadline, and have stack to spare.
/// </summary>
internal static class ParsingThread
{
    private const int StackBytes = 32 * 1024 * 1024;

    public static Task<T> Run<T>(Func<T> parse)
    {
        var completion = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(() => Complete(parse, completion), StackBytes) { IsBackground = true, Name = "Document parser" };
        thread.Start();
        return completion.Task;
    }

    private static void Complete<T>(Func<T> parse, TaskCompletionSource<T> completion)
    {
        try
        {
            completion.SetResult(parse());
        }
        catch (OperationCanceledException cancelled)
        {
            completion.SetCanceled(cancelled.CancellationToken);
        }
        catch (Exception fault)
        {
            completion.SetException(fault);
        }
    }
}

using FactCheck.Core.Claims;
using FactCheck.Core.Extraction.Harms;
using FactCheck.Core.Extraction.Languages;
using FactCheck.Core.Extraction.Places;
using FactCheck.Core.Extraction.Text;

namespace FactCheck.Core.Extraction.Attribution;

/// <summary>Finds who says what: the frames of every sentence, then for each count the frame that covers it.</summary>
internal sealed class AttributionStage
{
    private readonly TokenStream _stream;
    private readonly List<Frame>[] _frames;

    public AttributionStage(TokenStream stream, PlaceNames places, CancellationToken cancellationToken)
    {
        _stream = stream;
        _frames = new List<Frame>[stream.Sentences.Count];
        var memory = new SourceMemory(stream);
        var classifier = new SourceClassifier(stream, new SourceCountry(places), memory);
        foreach (var sentence in stream.Sentences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _frames[sentence.Index] = ReadSentence(sentence, classifier, memory);
        }
    }

    /// <summary>Who says a count, and the rule that says so.</summary>
    public Attributed Find(Count count)
    {
        var own = FrameChooser.Choose(_stream, _frames[count.Sentence.Index], count.Mention.Tokens);
        if (own is not null)
        {
            return new Attributed(own.Reading!.Source, own.Entry, "source:" + RuleOf(own, count), own);
        }

        return Carried(count) is { } frame
            ? new Attributed(frame.Reading!.Source with { Carried = true }, frame.Entry, "source:carried", frame)
            : new Attributed(Source.Unattributed, null, "source:none", null);
    }

    private static string RuleOf(Frame frame, Count count) => frame.Kind switch
    {
        FrameKind.According => "according-to",
        FrameKind.By => "by",
        FrameKind.Citing => "citing",
        FrameKind.Figures => "figures",
        FrameKind.SubjectAfter => "inverted",
        _ => frame.Verb.First < count.Mention.Tokens.First ? "subject-before" : "after",
    };

    private List<Frame> ReadSentence(Sentence sentence, SourceClassifier classifier, SourceMemory memory)
    {
        var found = new List<Frame>();
        FrameReader.Read(_stream, sentence, found);
        var known = new List<Frame>(found.Count);
        foreach (var frame in found)
        {
            if (classifier.Classify(frame.Subject) is { } reading && (!frame.Entry.Weak || reading.Rule != "person" || reading.IsPerson))
            {
                known.Add(frame with { Reading = reading });
                memory.Remember(reading, speaks: frame.Kind is not (FrameKind.Figures or FrameKind.By));
            }
        }

        Introduce(sentence, classifier, memory);
        return known;
    }

    /// <summary>Remembers people who are named with their office and say nothing yet: "Interior Minister Name Surname blamed …".</summary>
    private void Introduce(Sentence sentence, SourceClassifier classifier, SourceMemory memory)
    {
        for (var i = sentence.Tokens.First; i < sentence.Tokens.End; i++)
        {
            if (!_stream.TryMark<SourceNoun>(i, out var range, out var noun) || noun.Side == Side.Unattributed || !_stream.IsCapital(range.End) || !_stream.IsCapital(range.End + 1) || _stream[range.End].Word != 0)
            {
                continue;
            }

            var end = range.End;
            while (_stream.IsCapital(end) && end < sentence.Tokens.End)
            {
                end++;
            }

            var label = new TokenRange(i, end);
            if (memory.ByName(label) is null && classifier.Classify(label) is { } reading)
            {
                memory.Remember(reading, speaks: false);
            }

            i = end - 1;
        }
    }

    /// <summary>The speaker of the sentence before in the same paragraph, when a quotation or the report of what was said goes on.</summary>
    private Frame? Carried(Count count)
    {
        for (var i = count.Sentence.Index - 1; i >= 0 && i >= count.Sentence.Index - 4; i--)
        {
            var sentence = _stream.Sentences[i];
            if (sentence.Paragraph != count.Sentence.Paragraph)
            {
                return null;
            }

            if (_frames[i].LastOrDefault(frame => frame.Kind is not (FrameKind.By or FrameKind.Figures)) is { } frame)
            {
                return frame;
            }
        }

        return null;
    }
}

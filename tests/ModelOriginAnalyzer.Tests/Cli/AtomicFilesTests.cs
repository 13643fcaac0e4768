using System.Text;
using ModelOriginAnalyzer.Cli;
using ModelOriginAnalyzer.Cli.Writing;
using Xunit;

namespace ModelOriginAnalyzer.Tests.Cli;

/// <summary>
/// A run that replaces three files and adds a fourth, interrupted at every single step, in every way: the process is killed, the disk is full
/// from there on, one step fails. Every file is as it was or as it should be, and it is said which.
/// </summary>
public sealed class AtomicFilesTests
{
    private static readonly string[] s_old = ["/r/a", "/r/b", "/r/c"];
    private static readonly string[] s_all = [.. s_old, "/r/d"];

    [Fact]
    public void Without_a_fault_every_file_is_new_and_nothing_is_left_beside_it()
    {
        var store = Store();
        Replace(store);
        Assert.Equal(s_all.Select(path => (path, "new " + path)), store.Content);
        Assert.Null(InterruptedRun.Undo(store, "/r"));
    }

    [Fact]
    public void A_killed_run_leaves_whole_files_and_the_next_one_puts_them_back_and_says_which()
    {
        var seen = new HashSet<string>();
        foreach (var step in Steps())
        {
            var store = Store();
            store.KillAt(step);
            Assert.Throws<KilledException>(() => Replace(store));
            store.Revive();
            foreach (var path in s_all) Assert.True(store.TextOf(path) is var text && (text == OldOf(path) || text == "new " + path), $"step {step}: {path} is '{store.TextOf(path)}'");

            var newBefore = s_all.Where(path => store.TextOf(path) == "new " + path).ToList();
            var run = InterruptedRun.Undo(store, "/r");

            if (run is null)
            {
                // Killed before there was anything to put back.
                Assert.Empty(newBefore);
                seen.Add("none");
                continue;
            }

            Assert.Empty(run.Changed);
            Assert.Equal(newBefore.Except(run.Written), run.PutBack);
            Assert.All(run.Written, path => Assert.Equal("new " + path, store.TextOf(path)));
            Assert.All(run.PutBack.Concat(run.Untouched), path => Assert.Equal(OldOf(path), store.TextOf(path)));
            Assert.Equal(s_all, run.PutBack.Concat(run.Untouched).Concat(run.Written).Order(StringComparer.Ordinal));
            Assert.All(s_all, path => Assert.Contains(run.Lines(), line => line.StartsWith(path + ": as it was", StringComparison.Ordinal) || line == path + ": put back as it was" || line == path + ": as it should be"));
            Assert.Equal(run.Written.IsEmpty ? s_old : s_all, store.Content.Select(file => file.Path));
            Assert.Null(InterruptedRun.Undo(store, "/r"));
            seen.Add(run.Written.IsEmpty ? "put back" : "done");
        }

        Assert.Equal(["done", "none", "put back"], seen.Order());
    }

    [Fact]
    public void A_killed_recovery_is_taken_up_again()
    {
        foreach (var step in Steps())
        {
            for (var second = 1; ; second++)
            {
                var store = Store();
                store.KillAt(step);
                Assert.Throws<KilledException>(() => Replace(store));
                store.Revive();
                store.KillAt(second);
                var killed = false;
                try
                {
                    InterruptedRun.Undo(store, "/r");
                }
                catch (KilledException)
                {
                    killed = true;
                }

                store.Revive();
                InterruptedRun.Undo(store, "/r");
                var texts = s_old.Select(path => store.TextOf(path)).ToList();
                Assert.True(texts.SequenceEqual(s_old.Select(OldOf)) || texts.SequenceEqual(s_old.Select(path => "new " + path)), $"steps {step}, {second}: {string.Join(", ", texts)}");
                if (!killed) break;
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_full_disk_or_a_step_that_fails_changes_nothing_or_it_is_said_what(bool fromThereOn)
    {
        foreach (var step in Steps())
        {
            var store = Store();
            store.FailAt(step, fromThereOn);
            string? message = null;
            try
            {
                Replace(store);
            }
            catch (UnreadableInputException failure)
            {
                message = failure.Message;
            }

            var changed = s_all.Where(path => store.TextOf(path) != OldOf(path)).ToList();
            Assert.All(changed, path => Assert.Equal("new " + path, store.TextOf(path)));
            if (message is null) Assert.Equal(s_all, changed);
            else if (changed.Count == 0) Assert.StartsWith("error: Nothing was changed: ", message);
            else Assert.All(changed, path => Assert.Contains(path, message[message.IndexOf("could not be put back", StringComparison.Ordinal)..]));
        }
    }

    [Fact]
    public void A_read_only_file_stops_the_run_before_anything_is_written()
    {
        var store = Store();
        store.ReadOnly = "/r/c";
        Assert.Contains("/r/c is read-only", Assert.Throws<UnreadableInputException>(() => Replace(store)).Message);
        Assert.Equal(s_old.Select(path => (path, OldOf(path)!)), store.Content);
    }

    [Fact]
    public void What_somebody_has_written_after_the_kill_is_left()
    {
        var store = Store();
        store.KillAt(Steps().Last());
        Assert.Throws<KilledException>(() => Replace(store));
        store.Revive();
        var journal = WriteJournal.Read(store, "/r")!;
        (journal with { IsDone = false }).Write(store, "/r");
        store.Write("/r/a.model-origin-old", Encoding.UTF8.GetBytes("old /r/a"));
        store.Write("/r/a", Encoding.UTF8.GetBytes("mine"));

        var run = InterruptedRun.Undo(store, "/r")!;

        Assert.Equal(["/r/a"], run.Changed);
        Assert.Equal(("mine", "old /r/a"), (store.TextOf("/r/a"), store.TextOf("/r/a.model-origin-old")));
    }

    private static IEnumerable<int> Steps()
    {
        var store = Store();
        Replace(store);
        return Enumerable.Range(1, store.Steps);
    }

    private static string? OldOf(string path) => s_old.Contains(path) ? "old " + path : null;

    private static FaultyStore Store()
    {
        var store = new FaultyStore();
        foreach (var path in s_old) store.Write(path, Encoding.UTF8.GetBytes(OldOf(path)!));
        store.Revive();
        return store;
    }

    private static void Replace(FaultyStore store) => new AtomicFiles(store, "/r").Replace([.. s_all.Select(path => (path, Encoding.UTF8.GetBytes("new " + path)))]);

    private sealed class KilledException : Exception;

    /// <summary>Files in memory. Each change is a step, at which it may be killed or fail.</summary>
    private sealed class FaultyStore : IFileStore
    {
        private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
        private int _killAt;
        private int _failAt;
        private bool _fromThereOn;

        public int Steps { get; private set; }

        public string? ReadOnly { get; set; }

        public IEnumerable<(string Path, string Text)> Content => _files.Select(file => (file.Key, Encoding.UTF8.GetString(file.Value)));

        public void KillAt(int step) => (_killAt, Steps) = (step, 0);

        public void FailAt(int step, bool fromThereOn) => (_failAt, _fromThereOn, Steps) = (step, fromThereOn, 0);

        public void Revive() => (_killAt, _failAt, Steps) = (0, 0, 0);

        public string? TextOf(string path) => _files.TryGetValue(path, out var content) ? Encoding.UTF8.GetString(content) : null;

        public bool Exists(string path) => _files.ContainsKey(path);

        public byte[] Read(string path) => _files[path];

        public bool IsReadOnly(string path) => path == ReadOnly;

        public void Write(string path, byte[] content)
        {
            // A file whose writing is cut off is there in part.
            _files[path] = content[..(content.Length / 2)];
            Step();
            _files[path] = content;
        }

        public void Replace(string source, string path, string kept)
        {
            Step();
            _files[kept] = _files[path];
            _files[path] = _files[source];
            _files.Remove(source);
        }

        public void Move(string source, string path)
        {
            Step();
            _files[path] = _files[source];
            _files.Remove(source);
        }

        public void Delete(string path)
        {
            Step();
            _files.Remove(path);
        }

        private void Step()
        {
            Steps++;
            if (_killAt > 0 && Steps >= _killAt) throw new KilledException();
            if (_failAt > 0 && (Steps == _failAt || (_fromThereOn && Steps > _failAt))) throw new IOException("There is not enough space on the disk.");
        }
    }
}

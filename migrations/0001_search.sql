-- Decision 5: trigram over people, unicode61 over subjects. `owner_id` is a column of the index, so that a search
-- reads one owner's entries only. External content: the words stand once, in the table itself.
CREATE VIRTUAL TABLE contacts_search USING fts5(owner_id, search, content='contacts', content_rowid='seq', tokenize='trigram');
--> statement-breakpoint
CREATE TRIGGER contacts_search_insert AFTER INSERT ON contacts BEGIN
  INSERT INTO contacts_search(rowid, owner_id, search) VALUES (new.seq, new.owner_id, new.search);
END;
--> statement-breakpoint
CREATE TRIGGER contacts_search_delete AFTER DELETE ON contacts BEGIN
  INSERT INTO contacts_search(contacts_search, rowid, owner_id, search) VALUES ('delete', old.seq, old.owner_id, old.search);
END;
--> statement-breakpoint
CREATE TRIGGER contacts_search_update AFTER UPDATE OF search ON contacts WHEN old.search <> new.search BEGIN
  INSERT INTO contacts_search(contacts_search, rowid, owner_id, search) VALUES ('delete', old.seq, old.owner_id, old.search);
  INSERT INTO contacts_search(rowid, owner_id, search) VALUES (new.seq, new.owner_id, new.search);
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE messages_search USING fts5(owner_id, subject, content='messages', content_rowid='seq', tokenize='unicode61 remove_diacritics 2', prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER messages_search_insert AFTER INSERT ON messages BEGIN
  INSERT INTO messages_search(rowid, owner_id, subject) VALUES (new.seq, new.owner_id, new.subject);
END;
--> statement-breakpoint
CREATE TRIGGER messages_search_delete AFTER DELETE ON messages BEGIN
  INSERT INTO messages_search(messages_search, rowid, owner_id, subject) VALUES ('delete', old.seq, old.owner_id, old.subject);
END;
--> statement-breakpoint
CREATE TRIGGER messages_search_update AFTER UPDATE OF subject ON messages WHEN old.subject <> new.subject BEGIN
  INSERT INTO messages_search(messages_search, rowid, owner_id, subject) VALUES ('delete', old.seq, old.owner_id, old.subject);
  INSERT INTO messages_search(rowid, owner_id, subject) VALUES (new.seq, new.owner_id, new.subject);
END;

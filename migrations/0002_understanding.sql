ALTER TABLE `addresses` ADD `name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `addresses` ADD `name_rank` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `messages` ADD `written_offset` integer;--> statement-breakpoint
ALTER TABLE `messages` ADD `author_name` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `messages` ADD `author_address` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `messages` ADD `attachment_names` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `owners` ADD `second_reader` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `positions` ADD `left_at` integer;